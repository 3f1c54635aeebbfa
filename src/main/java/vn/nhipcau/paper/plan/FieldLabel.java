package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/**
 * A label of a task's field: "Thời gian thực hiện:", "Cơ quan chủ trì:".
 *
 * @param start first character of the label
 * @param end where its value begins
 */
record FieldLabel(Kind kind, int start, int end) {
    enum Kind {
        LEAD,
        COORDINATOR,
        ADVISOR,
        ASSIGNMENT,
        TIME,
        PRODUCT,
        BUDGET,
        CONTENT,
        OTHER;

        boolean isRole() {
            return this == LEAD || this == COORDINATOR || this == ADVISOR || this == ASSIGNMENT;
        }
    }

    private record Rule(Kind kind, String words) {}

    private static final String BODY =
            "(?:(?:cac )?(?:co quan|don vi|so,? ban,? nganh|to chuc)(?:,? ?(?:/|va)? ?(?:co quan|don vi|dia phuong|to chuc|ca nhan))?,? )";

    /** Longer labels first: "chủ trì, phối hợp" names both, "chủ trì" one. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    Kind.ASSIGNMENT,
                    BODY + "?chu tri(?: thuc hien)?(?:,| va|/|,? va) ?(?:(?:co quan|don vi) )?phoi hop(?: thuc hien)?"),
            new Rule(
                    Kind.ASSIGNMENT,
                    "(?:to chuc )?phan cong(?: thuc hien| nhiem vu| trach nhiem| to chuc thuc hien)?|trach nhiem(?: thuc hien)?|giao nhiem vu"),
            new Rule(
                    Kind.LEAD,
                    BODY
                            + "?(?:chiu trach nhiem )?chu tri(?: thuc hien| tham muu| to chuc(?: thuc hien)?| trien khai(?: thuc hien)?| chinh|,? dau moi)?"),
            new Rule(
                    Kind.LEAD,
                    BODY
                            + "(?:chu quan|to chuc|dau moi|phu trach|chiu trach nhiem)(?: chinh)?(?: (?:to chuc )?thuc hien| thuc hien chinh| trien khai| chu tri)?"),
            new Rule(
                    Kind.LEAD,
                    "(?:co quan|don vi)(?:, don vi|, co quan|/don vi)? (?:to chuc )?(?:thuc hien|trien khai)(?: chinh| thuc hien)?|dau moi(?: chu tri| thuc hien)?"),
            new Rule(
                    Kind.COORDINATOR,
                    BODY + "?(?:cung )?phoi hop(?: thuc hien| to chuc(?: thuc hien)?| trien khai| voi| cung)?"),
            new Rule(
                    Kind.ADVISOR,
                    BODY + "?(?:chu tri )?tham muu(?:,? (?:giup viec|thuc hien|de xuat|cho ubnd tinh|ubnd tinh))?"),
            new Rule(
                    Kind.TIME,
                    "(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|ky han|han|thoi gian va tien do)(?: du kien)?"
                            + "(?: to chuc thuc hien| trien khai thuc hien| thuc hien va hoan thanh| thuc hien| hoan thanh| trien khai| to chuc| ket thuc| ban hanh)?(?: du kien)?"
                            + "|(?:thoi gian|thoi diem)(?: thuc hien)?,? (?:va )?dia diem(?: thuc hien| to chuc)?|hoan thanh"),
            new Rule(
                    Kind.PRODUCT,
                    "(?:du kien )?(?:san pham|ket qua)(?:,| va|/)? ?(?:san pham|ket qua)?(?: du kien| dau ra| hoan thanh| can dat(?: duoc)?| dat duoc| thuc hien| phai dat| giao nop){0,6}"),
            new Rule(
                    Kind.BUDGET,
                    "(?:(?:du kien|tong|uoc tinh|khai toan|nhu cau|du toan|nguon) ){0,6}(?:kinh phi|von)(?: thuc hien| du kien| to chuc| va nguon kinh phi){0,6}|du toan"),
            new Rule(
                    Kind.CONTENT,
                    "(?:cac )?noi dung(?: thuc hien| cong viec| chinh| cu the| chu yeu| nhiem vu| hoat dong| trien khai| tuyen truyen)?"),
            new Rule(
                    Kind.OTHER,
                    "(?:hinh thuc|dia diem|doi tuong|quy mo|so luong|thanh phan|phuong thuc|phuong phap|muc dich|muc tieu|yeu cau|cach thuc|ghi chu|giai phap|chu de|dia ban|pham vi|ngon ngu|bien phap)"
                            + "(?: thuc hien| tuyen truyen| to chuc| tham gia| tham du| thuc hien| trien khai)?"));

    private static final String BRACKET = "(?:\\s*\\([^)]{0,60}\\))?";
    private static final List<Pattern> STRICT = RULES.stream()
            .map(rule -> Pattern.compile(
                    "(?:ve )?(?:" + rule.words() + ")" + BRACKET + "\\s*(?::|\\s[-–]\\s|\\sla\\s*:?\\s)\\s*"))
            .toList();
    private static final List<Pattern> ALONE = RULES.stream()
            .map(rule -> Pattern.compile("(?:ve )?(?:" + rule.words() + ")" + BRACKET + "\\s*[.:]?\\s*$"))
            .toList();
    private static final Pattern BOUNDARY = Pattern.compile("[.;,(\\[–-]\\s*(?:\\+\\s*)?|\\s(?=\\p{Lu})");

    /** The label with which a text begins, null when it begins with none. */
    static @Nullable FieldLabel first(String text) {
        FieldLabel label = at(Folding.fold(text), 0, STRICT);
        return label == null ? at(Folding.fold(text), 0, ALONE) : label;
    }

    private static @Nullable FieldLabel at(String folded, int at, List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Matcher label = patterns.get(i).matcher(folded).region(at, folded.length());
            if (label.lookingAt()) {
                return new FieldLabel(RULES.get(i).kind(), at, label.end());
            }
        }
        return null;
    }

    /** The labels of a text: the first, and those further on that stand behind a stop and before a colon. */
    static List<FieldLabel> in(String text) {
        List<FieldLabel> labels = new ArrayList<>();
        FieldLabel first = first(text);
        if (first != null) {
            labels.add(first);
        }
        String folded = Folding.fold(text);
        Matcher boundary = BOUNDARY.matcher(text);
        int at = first == null ? 0 : first.end();
        // a label further on has a colon
        while (text.indexOf(':', at) >= 0 && boundary.find(at)) {
            FieldLabel label = at(folded, boundary.end(), STRICT);
            boolean inner = label != null
                    && label.kind() != Kind.OTHER
                    && text.substring(label.start(), label.end()).contains(":");
            if (label != null && inner && (label.kind() != Kind.CONTENT || labels.isEmpty())) {
                labels.add(label);
                at = label.end();
            } else {
                at = Math.max(boundary.end(), at + 1);
            }
        }
        return labels;
    }
}
