package vn.nhipcau.paper.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;

/** What a column of a table of tasks holds, told by the words of its header; tried in this order. */
enum TaskColumn {
    NUMBER("(?:stt|tt|so tt|so thu tu|#|no\\.?|so)"),
    ASSIGNMENT(".*chu tri.*phoi hop.*|.*phoi hop.*chu tri.*|.*phan cong.*"),
    COORDINATOR(".*phoi hop.*"),
    TIME(".*(?:thoi gian|thoi han|thoi diem|tien do|hoan thanh|lo trinh|ky han).*"),
    PRODUCT(".*(?:san pham|ket qua).*"),
    BUDGET(".*(?:kinh phi|du toan|nguon von|nguon luc).*"),
    ADVISOR(".*tham muu.*"),
    LEAD(
            ".*(?:chu tri|dau moi|phu trach|chiu trach nhiem|(?:co quan|don vi).*(?:thuc hien|trien khai|to chuc|chu quan)|don vi thuc hien|trach nhiem).*|(?:co quan|don vi)(?:, don vi)?"),
    NOTE(
            ".*(?:ghi chu|dia diem|dia ban|muc tieu|muc dich|yeu cau|chi tieu|so luong|quy mo|doi tuong|hinh thuc|van ban|can cu).*"),
    TITLE(".*(?:noi dung|nhiem vu|cong viec|hoat dong|hang muc|giai phap|ten |chuyen de|su kien|viec).*");

    private final Pattern words;

    TaskColumn(String words) {
        this.words = Pattern.compile(words);
    }

    /** The column under a header, null when its words say nothing known. */
    static @Nullable TaskColumn of(String header) {
        String folded = Folding.fold(header).strip();
        for (TaskColumn column : values()) {
            if (column.words.matcher(folded).matches()) {
                return column;
            }
        }
        return null;
    }

    boolean isRole() {
        return this == LEAD || this == COORDINATOR || this == ADVISOR || this == ASSIGNMENT;
    }

    boolean isField() {
        return this != NUMBER && this != TITLE && this != NOTE;
    }
}
