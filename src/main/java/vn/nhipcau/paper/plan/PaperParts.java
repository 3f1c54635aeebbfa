package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.parts.Bases;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.SignatureBlock;

/**
 * Where the parts of a paper lie.
 *
 * @param head letterhead, type and abstract of the outer paper, and its bases
 * @param bases paragraphs before a body that ground it: the outer paper's, and the attached plan's
 * @param title of the plan itself: the head, or the lines above an attached plan
 * @param body sections with tasks and duties
 * @param closing between the last section and the recipients
 * @param tail recipients and signature of the outer paper
 * @param annex what stands behind the signature
 */
record PaperParts(
        List<Paragraph> head,
        List<Paragraph> bases,
        List<Paragraph> title,
        List<Paragraph> body,
        List<Paragraph> closing,
        List<Paragraph> tail,
        List<Paragraph> annex) {
    private static final Pattern PLAN_TITLE =
            Pattern.compile("(?:ke hoach|chuong trinh|de an|phuong an|quy che|danh muc|phu luc|noi dung)\\b.*");
    private static final Pattern ATTACHED =
            Pattern.compile("(?su)\\(?\\s*(?:\\(|kèm theo|ban hành|được ban hành).*(?:kèm theo|ban hành).*");
    private static final Pattern ANNEX =
            Pattern.compile("(?u)(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU SỐ)(?![\\p{L}]).{0,80}");
    private static final Pattern ENACTING = Pattern.compile("QUYẾT ĐỊNH\\s*:?");
    private static final int TITLE_LINES = 8;

    static PaperParts of(List<Paragraph> all, TaskTables tables) {
        int attached = attached(all);
        return attached < 0 ? plain(all, tables) : attached(all, attached, tables);
    }

    private static PaperParts plain(List<Paragraph> all, TaskTables tables) {
        int start = bodyStart(all, 0);
        int tail = SignatureBlock.start(all, start, all.size());
        int closing = Closing.start(all, start, tail);
        int annex = annex(all, tail, tables);
        List<Paragraph> head = all.subList(0, start);
        return new PaperParts(
                head,
                Bases.of(head),
                head,
                all.subList(start, closing),
                all.subList(closing, tail),
                all.subList(tail, annex),
                all.subList(annex, all.size()));
    }

    private static PaperParts attached(List<Paragraph> all, int attached, TaskTables tables) {
        int outerTail = SignatureBlock.start(all, 0, attached);
        int outerBody = Math.min(bodyStart(all.subList(0, attached), 0), outerTail);
        int start = bodyStart(all, attached + 1);
        int end = SignatureBlock.start(all, start, all.size());
        int closing = Closing.start(all, start, end);
        int annex = annex(all, end, tables);
        List<Paragraph> head = all.subList(0, outerBody);
        List<Paragraph> title = all.subList(attached, start);
        List<Paragraph> bases = new ArrayList<>(Bases.of(head));
        bases.addAll(Bases.of(title));
        return new PaperParts(
                head,
                bases,
                title,
                all.subList(start, closing),
                all.subList(closing, end),
                outerTail < attached ? all.subList(outerTail, attached) : all.subList(end, annex),
                all.subList(annex, all.size()));
    }

    /** Index of the title of a plan inside a decision, -1 when the paper is the plan itself. */
    private static int attached(List<Paragraph> all) {
        boolean article = false;
        for (int i = 0; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            ItemMark mark = paragraph.mark();
            article |= mark != null && mark.style() == ItemMark.Style.ARTICLE;
            if (article && isTitle(paragraph) && isAnnounced(all, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(Paragraph paragraph) {
        boolean shown = paragraph.bold() || Paragraph.isCapitals(paragraph.text());
        return paragraph.mark() == null
                && paragraph.text().length() < 200
                && shown
                && PLAN_TITLE.matcher(Folding.fold(paragraph.text())).matches();
    }

    private static boolean isAnnounced(List<Paragraph> all, int title) {
        for (int i = title + 1; i < Math.min(title + TITLE_LINES, all.size()); i++) {
            Paragraph paragraph = all.get(i);
            if (ATTACHED.matcher(paragraph.text()).matches() || paragraph.isNumbered()) {
                return true;
            }
        }
        return false;
    }

    /** The first section behind the head: a numbered heading, or one in capitals. */
    private static int bodyStart(List<Paragraph> all, int from) {
        for (int i = from; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            String text = paragraph.text();
            boolean heading = i > from + 2
                    && Paragraph.isCapitals(text)
                    && SectionKind.ofSection(text) != SectionKind.OTHER
                    && !PLAN_TITLE.matcher(Folding.fold(text)).matches();
            boolean enacting = ENACTING.matcher(text).matches()
                    && i + 1 < all.size()
                    && all.get(i + 1).isNumbered();
            if (paragraph.isNumbered() || heading || enacting) {
                return i;
            }
        }
        return Math.min(from, all.size());
    }

    private static int annex(List<Paragraph> all, int tail, TaskTables tables) {
        for (int i = tail; i < all.size(); i++) {
            boolean titled = ANNEX.matcher(all.get(i).text()).matches();
            if (titled || tables.holding(all.get(i)) != null) {
                return i;
            }
        }
        return all.size();
    }
}
