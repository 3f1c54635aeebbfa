package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/**
 * Where the parts of a paper lie.
 *
 * @param head letterhead, type, abstract and bases of the outer paper
 * @param bases every paragraph before a body: the outer paper's, and the attached plan's
 * @param title of the plan itself: the head, or the lines above an attached plan
 * @param body sections with tasks and duties
 * @param closing between the last section and the recipients
 * @param tail recipients and signature of the outer paper
 */
record PaperParts(
        List<Paragraph> head,
        List<Paragraph> bases,
        List<Paragraph> title,
        List<Paragraph> body,
        List<Paragraph> closing,
        List<Paragraph> tail) {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)\\s*nơi\\s+nhận\\b.*");
    private static final Pattern AUTHORITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s?\\p{Lu}[\\p{Lu}\\s,.–-]+.*");
    private static final Pattern CLOSING = Pattern.compile("(?u)Trên đây là.*");
    private static final Pattern PLAN_TITLE =
            Pattern.compile("(?:ke hoach|chuong trinh|de an|phuong an|quy che|danh muc|phu luc|noi dung)\\b.*");
    private static final Pattern ATTACHED =
            Pattern.compile("(?su)\\(?\\s*(?:\\(|kèm theo|ban hành|được ban hành).*(?:kèm theo|ban hành).*");
    private static final Pattern BASE = Pattern.compile(
            "(?u)(?:Căn cứ|CĂN CỨ|Thực hiện|Xét|Theo|Thi hành|Triển khai|Để|Nhằm|Trên cơ sở|Tiếp tục|Tiếp theo|Quán triệt)\\s.*");
    private static final Pattern ENACTING = Pattern.compile("QUYẾT ĐỊNH\\s*:?");
    private static final int TITLE_LINES = 8;

    static PaperParts of(List<Paragraph> all) {
        int attached = attached(all);
        List<Paragraph> outer = attached < 0 ? all : all.subList(0, attached);
        int outerBody = bodyStart(outer, 0);
        int tail = tail(all, attached < 0 ? outerBody : 0, attached < 0 ? all.size() : attached);
        if (attached < 0) {
            int closing = closing(all, outerBody, tail);
            List<Paragraph> head = all.subList(0, outerBody);
            List<Paragraph> body = all.subList(outerBody, closing);
            return new PaperParts(
                    head,
                    bases(head),
                    head,
                    withAnnex(all, body, tail),
                    all.subList(closing, tail),
                    all.subList(tail, all.size()));
        }
        int start = bodyStart(all, attached + 1);
        int end = tail(all, start, all.size());
        int closing = closing(all, start, end);
        List<Paragraph> head = outer.subList(0, Math.min(outerBody, tail));
        List<Paragraph> title = all.subList(attached, start);
        List<Paragraph> bases = new ArrayList<>(bases(head));
        bases.addAll(bases(title));
        List<Paragraph> signed = tail < attached ? all.subList(tail, attached) : all.subList(end, all.size());
        return new PaperParts(head, bases, title, all.subList(start, closing), all.subList(closing, end), signed);
    }

    /** Tables of an annex stand behind the signature and still hold tasks. */
    private static List<Paragraph> withAnnex(List<Paragraph> all, List<Paragraph> body, int tail) {
        List<Paragraph> cells = all.subList(tail, all.size()).stream()
                .filter(paragraph -> paragraph.cell() != null)
                .toList();
        if (cells.isEmpty()) {
            return body;
        }
        List<Paragraph> both = new ArrayList<>(body);
        both.addAll(cells);
        return both;
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
            if (ATTACHED.matcher(paragraph.text()).matches() || isSection(paragraph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSection(Paragraph paragraph) {
        return paragraph.isNumbered();
    }

    /** The first section behind the head: a numbered heading that is no base, or the first table. */
    private static int bodyStart(List<Paragraph> all, int from) {
        for (int i = from; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            boolean heading = SectionKind.ofSection(paragraph.text()) != SectionKind.OTHER
                    && Paragraph.isCapitals(paragraph.text())
                    && i > from + 2
                    && !PLAN_TITLE.matcher(Folding.fold(paragraph.text())).matches();
            if (isSection(paragraph)
                    || heading
                    || (ENACTING.matcher(paragraph.text()).matches() && isSectionNext(all, i))) {
                return i;
            }
        }
        return Math.min(from, all.size());
    }

    private static boolean isSectionNext(List<Paragraph> all, int index) {
        return index + 1 < all.size() && isSection(all.get(index + 1));
    }

    private static int tail(List<Paragraph> all, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = all.get(i).text();
            if (RECIPIENTS.matcher(text).matches() || AUTHORITY.matcher(text).matches()) {
                return i;
            }
        }
        return to;
    }

    private static int closing(List<Paragraph> all, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLOSING.matcher(all.get(i).text()).matches()) {
                return i;
            }
        }
        return to;
    }

    private static List<Paragraph> bases(List<Paragraph> head) {
        for (int i = 0; i < head.size(); i++) {
            if (BASE.matcher(head.get(i).words().text()).matches()
                    && head.get(i).text().length() > 30) {
                return head.subList(i, head.size());
            }
        }
        return List.of();
    }

    /** The head without its bases. */
    static List<Paragraph> withoutBases(List<Paragraph> head) {
        return head.subList(0, head.size() - bases(head).size());
    }
}
