package vn.nhipcau.paper.plan;

import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/** What a heading announces; tasks stand under content only, duties under organisation. */
enum SectionKind {
    AIMS("muc (?:dich|tieu)|yeu cau|quan diem|chi tieu"),
    BACKGROUND(
            "nguyen tac|phuong cham|pham vi|doi tuong|can cu|co so phap ly|su can thiet|tinh hinh|thuc trang|boi canh|danh gia"
                    + "|ket qua (?:thuc hien|dat duoc|cong tac|nam|chu yeu)|dac diem|khai quat|ton tai|han che|uu diem|thuan loi|kho khan|nguyen nhan|kien nghi"
                    + "|che do (?:thong tin,? )?bao cao|thong tin,? bao cao|du bao|gioi thieu"),
    MONEY("(?:du toan |nguon |nhu cau |ve )?kinh phi|nguon von|du toan|nguon luc thuc hien"),
    ORGANISATION(
            "to chuc (?:trien khai )?(?:thuc hien|trien khai)|trien khai thuc hien$|phan cong|trach nhiem|giao nhiem vu|nhiem vu cua cac (?:co quan|don vi|so)"
                    + "|co che thuc hien|dieu khoan thi hanh|cong tac phoi hop"),
    CONTENT(
            "(?:cac )?(?:noi dung|nhiem vu|giai phap|hoat dong|cong viec|chuong trinh|danh muc|ke hoach)|nhung (?:noi dung|nhiem vu)|to chuc cac"),
    OTHER("(?!)");

    /** A heading of a lower level says what it is in few words; a task says more. */
    private static final int FEW_WORDS = 7;

    private static final Pattern ORGANISED = Pattern.compile(".*\\bto chuc (?:trien khai )?thuc hien\\b.*");

    private final Pattern opening;

    SectionKind(String opening) {
        this.opening = Pattern.compile("(?:" + opening + ")\\b.*");
    }

    /** The kind of a heading on the highest level of a paper. */
    static SectionKind ofSection(String title) {
        String folded = Folding.fold(title).strip();
        for (SectionKind kind : values()) {
            if (kind.opening.matcher(folded).matches()) {
                boolean both = kind == MONEY && ORGANISED.matcher(folded).matches();
                return both ? ORGANISATION : kind;
            }
        }
        return ORGANISED.matcher(folded).matches() ? ORGANISATION : OTHER;
    }

    /** The kind of a heading among tasks: only short ones that say nothing else are more than a task's title. */
    static SectionKind ofItem(String title) {
        String folded = Folding.fold(title).strip();
        int colon = folded.indexOf(':');
        String heading = colon > 0 ? folded.substring(0, colon) : folded;
        boolean few = heading.split("\\s+", -1).length <= FEW_WORDS;
        SectionKind kind = few ? ofSection(heading) : OTHER;
        return switch (kind) {
            case AIMS, MONEY -> kind;
            case ORGANISATION -> ORGANISED.matcher(heading).matches() || heading.startsWith("phan cong") ? kind : OTHER;
            // "Đánh giá công tác …" may well be a task
            case BACKGROUND, CONTENT, OTHER -> OTHER;
        };
    }

    boolean holdsTasks() {
        return this == CONTENT || this == OTHER;
    }
}
