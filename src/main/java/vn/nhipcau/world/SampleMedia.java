package vn.nhipcau.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.media.Consent;
import vn.nhipcau.library.media.DescribeMedium;
import vn.nhipcau.library.media.MediaForm;
import vn.nhipcau.library.media.MediaText;
import vn.nhipcau.library.media.Medium;
import vn.nhipcau.library.media.ReceiveMedium;
import vn.nhipcau.people.members.Members;

/** The province's drawings and two pictures: most may be public, one has no licence yet, one's term has ended, one's ends soon. */
@Component
class SampleMedia {
    private static final String EDITOR = "bien-tap.stttt";

    private static final String CREDIT = "Hình vẽ: Nhịp Cầu";
    private static final String CREDIT_EN = "Drawing: Nhịp Cầu";

    private final StoredFiles files;
    private final ReceiveMedium intake;
    private final DescribeMedium description;
    private final Members members;

    SampleMedia(StoredFiles files, ReceiveMedium intake, DescribeMedium description, Members members) {
        this.files = files;
        this.intake = intake;
        this.description = description;
        this.members = members;
    }

    void fill() {
        Visitor editor = members.credentials(EDITOR)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        for (Table.Row row : Table.read("media.csv")) {
            Medium medium = receive(editor, row.get("file"), SampleFile.read("media/" + row.get("file")));
            if (row.has("title")) {
                describe(editor, medium, row.get("place"), row.get("licence"), row.get("until"), texts(row));
            }
        }
        Medium dunes = receive(editor, "dong-cat.jpg", SamplePictures.dunes());
        describe(
                editor,
                dunes,
                "Gio Hải",
                "own",
                "",
                List.of(
                        new MediaText("vi", "Đồi cát ven biển", "", "Năm lớp đồi cát dưới mặt trời.", CREDIT, ""),
                        new MediaText(
                                "en", "Dunes by the sea", "", "Five layers of dunes under a sun.", CREDIT_EN, "")));
        receive(editor, "chieu-toi.jpg", SamplePictures.evening());
    }

    private static List<MediaText> texts(Table.Row row) {
        List<MediaText> texts = new ArrayList<>(List.of(
                new MediaText("vi", row.get("title"), row.get("caption"), row.get("alt"), CREDIT, ""),
                new MediaText(
                        "en", row.get("title en"), "", row.get("alt en"), row.has("title en") ? CREDIT_EN : "", "")));
        // want a native reader's eye
        for (String language : List.of("fr", "ja", "lo", "zh")) {
            if (row.has("alt " + language)) {
                texts.add(new MediaText(language, "", "", row.get("alt " + language), "", ""));
            }
        }
        return texts;
    }

    private Medium receive(Visitor editor, String name, byte[] bytes) {
        try (StoredFiles.Arrived arrived = files.arrive(new ByteArrayInputStream(bytes))) {
            return intake.receive(editor, name, arrived).medium();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void describe(
            Visitor editor, Medium medium, String place, String licence, String until, List<MediaText> texts) {
        MediaForm form = new MediaForm(
                false,
                "50",
                "50",
                place,
                "",
                "",
                Consent.NONE_SHOWN.name(),
                "",
                licence,
                "Sở Thông tin và Truyền thông",
                "",
                "",
                until,
                "",
                "",
                "",
                texts,
                medium.version());
        description.save(editor, medium, form);
    }
}
