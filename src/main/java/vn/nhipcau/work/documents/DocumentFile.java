package vn.nhipcau.work.documents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/** A document as a row of the spreadsheet. */
final class DocumentFile {
    private DocumentFile() {}

    static List<String> heads(Text text) {
        return Stream.of(
                        "work.document.reference",
                        "work.document.kind",
                        "work.document.day",
                        "work.document.issuer",
                        "work.document.abstractText",
                        "work.document.standing",
                        "work.document.receivedOn",
                        "work.document.met.count",
                        "work.document.note",
                        "work.document.doubtful")
                .map(text::get)
                .toList();
    }

    static List<@Nullable Object> cells(OfficialDocument document, Text text) {
        return Arrays.asList(
                document.reference(),
                text.get(document.kindKey()),
                document.day(),
                document.issuer(),
                document.abstractText(),
                text.get(document.standing().key()),
                document.receivedOn(),
                document.met(),
                document.note(),
                document.doubtful() ? text.get("work.document.doubtful") : null);
    }
}
