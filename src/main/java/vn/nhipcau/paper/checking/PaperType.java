package vn.nhipcau.paper.checking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.paper.Folding;

/** The types of administrative documents with their codes: Decree 30/2020/NĐ-CP, article 7 and Annex III. */
enum PaperType {
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    STATUTE("Quy chế", "QC"),
    REGULATION("Quy định", "QyĐ"),
    COMMUNIQUE("Thông cáo", "TC"),
    NOTICE("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    OPTION("Phương án", "PA"),
    SCHEME("Đề án", "ĐA"),
    PROJECT("Dự án", "DA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    CONTRACT("Hợp đồng", "HĐ"),
    TELEGRAM("Công điện", "CĐ"),
    MEMORANDUM("Bản ghi nhớ", "BGN"),
    AGREEMENT("Bản thỏa thuận", "BTT"),
    AUTHORIZATION("Giấy ủy quyền", "GUQ"),
    INVITATION("Giấy mời", "GM"),
    INTRODUCTION("Giấy giới thiệu", "GGT"),
    LEAVE("Giấy nghỉ phép", "GNP"),
    DISPATCH_SLIP("Phiếu gửi", "PG"),
    TRANSFER_SLIP("Phiếu chuyển", "PC"),
    NOTICE_SLIP("Phiếu báo", "PB");

    final String title;
    final String code;
    private final String key;

    PaperType(String title, String code) {
        this.title = title;
        this.code = code;
        key = Folding.key(title);
    }

    /** The type that words begin with, whatever their case. */
    static Optional<PaperType> beginning(String words) {
        String key = Folding.key(words);
        return Arrays.stream(values())
                .filter(type -> key.equals(type.key) || key.startsWith(type.key + " "))
                .max(Comparator.comparingInt(type -> type.key.length()));
    }

    static Optional<PaperType> ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.toUpperCase(Locale.ROOT).equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    boolean isNamed(String words) {
        return Folding.key(words).equals(key);
    }
}
