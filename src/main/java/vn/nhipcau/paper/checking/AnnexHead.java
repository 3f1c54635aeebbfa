package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.checking.Paragraph.Align;

/**
 * Where an annex begins.
 *
 * @param mark "Phụ lục I"
 * @param titles the rows of its name
 * @param note "(Kèm theo …)"
 */
record AnnexHead(
        TextRow mark, List<TextRow> titles, @Nullable Paragraph note) {
    private static final Pattern MARKED = Pattern.compile("(?iu)\\s*ph[ụu]\\s+l[ụu]c");

    private static final Pattern MARK = Pattern.compile("phu luc(?: so)?(?: [ivxlcdm]+| \\d+| [a-z])?[.:]?");
    private static final Pattern MARK_AND_TITLE =
            Pattern.compile("phu luc(?: so)?(?: [ivxlcdm]+| \\d+)? ?[.:-] ?\\S.*");

    static List<AnnexHead> find(List<Paragraph> paragraphs, int after) {
        List<AnnexHead> heads = new ArrayList<>();
        for (Paragraph paragraph : paragraphs.subList(after + 1, paragraphs.size())) {
            if (paragraph.frame().cell() != null
                    || !MARKED.matcher(paragraph.text()).lookingAt()) {
                continue;
            }
            TextRow first = TextRow.of(paragraph).getFirst();
            String words = Folding.fold(first.words());
            boolean isOnOneLine = MARK_AND_TITLE.matcher(words).matches() && paragraph.align() == Align.CENTRED;
            if (MARK.matcher(words).matches() || isOnOneLine) {
                heads.add(of(paragraphs, first));
            }
        }
        return heads;
    }

    private static AnnexHead of(List<Paragraph> paragraphs, TextRow mark) {
        List<TextRow> titles = new ArrayList<>();
        List<TextRow> own = TextRow.of(mark.paragraph());
        own.subList(1, own.size()).stream().filter(row -> !row.isBlank()).forEach(titles::add);
        int from = mark.paragraph().index() + 1;
        for (Paragraph paragraph : paragraphs.subList(from, paragraphs.size())) {
            String words = Folding.fold(paragraph.words());
            if (words.startsWith("(") || words.startsWith("kem theo") || words.startsWith("ban hanh kem")) {
                return new AnnexHead(mark, titles, paragraph);
            }
            boolean isOther = !titles.isEmpty()
                    && (paragraph.align() != titles.getLast().paragraph().align()
                            || paragraph.align() != Align.CENTRED
                            || Words.isUpper(paragraph.words())
                                    != Words.isUpper(titles.getLast().words()));
            boolean isElsewhere = !paragraph.frame().isWith(mark.paragraph().frame());
            if (isElsewhere || (isOther && !paragraph.isBlank()) || (paragraph.isBlank() && !titles.isEmpty())) {
                break;
            }
            TextRow.of(paragraph).stream().filter(row -> !row.isBlank()).forEach(titles::add);
        }
        return new AnnexHead(mark, titles, null);
    }

    Section section() {
        return mark.paragraph().frame().section();
    }
}
