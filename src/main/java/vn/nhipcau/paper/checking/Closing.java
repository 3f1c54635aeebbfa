package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/**
 * The end of the main text: who signs it, beside or above who receives it.
 *
 * @param authority in whose place and as what the signer signs
 * @param name null while nobody is named
 * @param label "Nơi nhận:"
 */
record Closing(
        List<TextRow> authority,
        @Nullable TextRow name,
        @Nullable TextRow label,
        List<TextRow> recipients,
        int firstIndex,
        int lastIndex) {
    private static final int AROUND = 20;
    private static final int MOST_ROWS = 10;

    /** Above "Nơi nhận" in papers without columns. */
    private static final int BEFORE = 12;

    static final Pattern ON_BEHALF =
            Pattern.compile("(?:TM|KT|TL|TUQ|Q|T[/.]M|K[/.]T|T[/.]L|TM|Tm|Kt|tm|kt|tl|tuq)\\b ?[./]?.*");

    private static final Pattern LABELLED = Pattern.compile("(?iu)n[ơo]i\\s+nh[ậâa]n");

    private static final Pattern POST = Pattern.compile(
            "(?:q\\. ?|quyen )?(?:pho |uy vien )?(?:chu tich|pho chu tich|giam doc|pho giam doc|bo truong|thu truong|chanh van phong|"
                    + "chanh|truong|cuc truong|vu truong|chi cuc truong|vien truong|hieu truong|tong giam doc|tong bien tap|bi thu|"
                    + "pho bi thu|chi huy truong|uy ban|hoi dong|tham muu truong|thu ky|pho).*");
    private static final Pattern NO_NAME = Pattern.compile("\\(?(?:da ky|ky ten|chu ky|ky, |dau|ky so).*");

    static Closing find(List<Paragraph> paragraphs, int after) {
        List<Paragraph> rest = paragraphs.subList(after + 1, paragraphs.size());
        TextRow label = rest.stream()
                .filter(paragraph -> LABELLED.matcher(paragraph.text()).find())
                .flatMap(paragraph -> TextRow.of(paragraph).stream())
                .filter(row -> Folding.fold(row.words()).startsWith("noi nhan"))
                .filter(row -> row.words().length() < 30)
                .findFirst()
                .orElse(null);
        List<TextRow> recipients = label == null ? List.of() : recipients(paragraphs, label);
        List<TextRow> signing = signing(rest, label);
        int posts = (int) signing.stream().takeWhile(Closing::isPost).count();
        TextRow name = posts < signing.size() ? signing.get(posts) : null;
        List<TextRow> all = Stream.of(
                        signing.subList(0, name == null ? posts : posts + 1),
                        recipients,
                        label == null ? List.<TextRow>of() : List.of(label))
                .flatMap(List::stream)
                .toList();
        return new Closing(
                List.copyOf(signing.subList(0, posts)),
                name,
                label,
                recipients,
                all.stream().mapToInt(row -> row.paragraph().index()).min().orElse(paragraphs.size()),
                all.stream().mapToInt(row -> row.paragraph().index()).max().orElse(after));
    }

    private static boolean isPost(TextRow row) {
        return ON_BEHALF.matcher(row.words()).matches()
                || POST.matcher(Folding.fold(row.words())).matches();
    }

    private static List<TextRow> recipients(List<Paragraph> paragraphs, TextRow label) {
        List<TextRow> rows = new ArrayList<>();
        Frame frame = label.paragraph().frame();
        for (Paragraph paragraph : paragraphs.subList(label.paragraph().index(), paragraphs.size())) {
            if (!paragraph.frame().isWith(frame) || (frame.cell() == null && paragraph.breaksPage())) {
                break;
            }
            List<TextRow> own = TextRow.of(paragraph);
            int from = paragraph.index() == label.paragraph().index() ? own.indexOf(label) + 1 : 0;
            for (TextRow row : own.subList(from, own.size())) {
                boolean isListed = row.column() == 0 && !row.isBlank();
                boolean isOver = frame.cell() == null && isListed && !isItem(paragraph, row);
                if (isOver) {
                    return rows;
                }
                if (isListed) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static boolean isItem(Paragraph paragraph, TextRow row) {
        return ItemKind.of(row.words()).orElse(null) == ItemKind.DASH
                || !paragraph.label().isBlank()
                || Folding.fold(row.words()).startsWith("luu");
    }

    /** The rows of the signature: authority, posts, and below them a name. */
    private static List<TextRow> signing(List<Paragraph> rest, @Nullable TextRow label) {
        Grid table = label == null ? null : label.paragraph().frame().table();
        Stream<TextRow> rows;
        if (label != null && table != null) {
            rows = rows(
                    rest,
                    paragraph -> paragraph.frame().table() == table
                            && !paragraph.frame().isWith(label.paragraph().frame()));
        } else {
            int at = label == null ? -1 : label.paragraph().index();
            List<TextRow> near = rows(
                            rest,
                            paragraph ->
                                    at < 0 || (paragraph.index() >= at - BEFORE && paragraph.index() <= at + AROUND))
                    .toList();
            List<TextRow> columns = near.stream()
                    .filter(row -> at >= 0 && row.paragraph().index() >= at && row.column() > 0)
                    .toList();
            rows = columns.isEmpty() ? stacked(near) : columns.stream();
        }
        return rows.filter(row -> !NO_NAME.matcher(Folding.fold(row.words())).matches())
                .limit(MOST_ROWS)
                .toList();
    }

    private static Stream<TextRow> rows(List<Paragraph> paragraphs, Predicate<Paragraph> wanted) {
        return paragraphs.stream()
                .filter(wanted)
                .flatMap(paragraph -> TextRow.of(paragraph).stream())
                .filter(row -> !row.isBlank() && Words.hasLetters(row.text()));
    }

    /** One below the other: from the first line of capitals that names a post. */
    private static Stream<TextRow> stacked(List<TextRow> near) {
        return near.stream()
                .dropWhile(row -> !(isPost(row)
                        && Words.isUpper(row.words())
                        && row.words().length() < 60))
                .takeWhile(row -> ItemKind.of(row.words()).isEmpty()
                        && !Folding.fold(row.words()).matches("(?:noi nhan|phu luc).*"));
    }
}
