package vn.nhipcau.paper.report;

import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.parts.Bases;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.SignatureBlock;

/**
 * Where the parts of a report lie.
 *
 * @param letterhead up to the abstract and the addressees
 * @param opening sentences above the first heading
 * @param tail recipients and signature
 * @param annexes what stands behind the signature
 */
record ReportParts(List<Item> letterhead, List<Item> opening, List<Item> body, List<Item> tail, List<Item> annexes) {
    private static final Pattern SENTENCE = Pattern.compile("(?su)(?!Kính gửi|KÍNH GỬI|Số\\s*:).*[.:;]\\s*");
    private static final Pattern POST = Pattern.compile(
            "(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG BAN|CHỈ HUY TRƯỞNG|CHÍNH ỦY|BÍ THƯ|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|TỔNG BIÊN TẬP)");
    private static final int SHORTEST = 45;
    private static final int LONGEST_TITLE = 260;

    static ReportParts of(List<Item> all, Headings headings) {
        int opening = opening(all);
        int start = start(all, opening, headings);
        int tail = tail(all, start);
        int annex = annex(all, tail);
        return new ReportParts(
                all.subList(0, Math.min(opening, start)),
                all.subList(Math.min(opening, start), start),
                all.subList(start, tail),
                all.subList(tail, annex),
                all.subList(annex, all.size()));
    }

    /** The first sentence: everything before it is letterhead and abstract. */
    private static int opening(List<Item> all) {
        List<Paragraph> paragraphs = all.stream().map(Item::paragraph).toList();
        int bases = Bases.without(paragraphs).size();
        for (int i = 0; i < bases; i++) {
            String text = paragraphs.get(i).text();
            boolean sentence = text.length() > SHORTEST
                    && !Paragraph.isCapitals(text)
                    && SENTENCE.matcher(text).matches()
                    && !all.get(i).isTable();
            if (sentence || text.length() > LONGEST_TITLE) {
                return i;
            }
        }
        return bases;
    }

    /** The first heading: one with a mark, or behind the opening one without. */
    private static int start(List<Item> all, int opening, Headings headings) {
        for (int i = 0; i < all.size(); i++) {
            Item item = all.get(i);
            boolean marked = item.paragraph().isNumbered() && !item.isTable();
            if (marked || (i > opening && headings.isUnmarked(item))) {
                return i;
            }
        }
        return all.size();
    }

    private static int tail(List<Item> all, int start) {
        List<Paragraph> paragraphs = all.stream().map(Item::paragraph).toList();
        int tail = SignatureBlock.start(paragraphs, start, all.size());
        for (int i = start; i < tail; i++) {
            if (POST.matcher(paragraphs.get(i).text()).matches()) {
                return i;
            }
        }
        return tail;
    }

    private static int annex(List<Item> all, int tail) {
        for (int i = tail; i < all.size(); i++) {
            if (Headings.isAnnex(all.get(i))) {
                return i;
            }
        }
        return all.size();
    }
}
