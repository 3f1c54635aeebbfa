package vn.nhipcau.paper.checking;

/**
 * What was seen where a rule looked.
 *
 * @param value what its sentence needs: a measure, words of the paper; "" for most kinds
 */
public record Found(Kind kind, String value) {
    /** Each with its Vietnamese words; {@code {0}} stands for the value. */
    public enum Kind {
        NOTHING("không thấy"),
        WORDS("“{0}”"),
        FONT("{0}"),
        COLOUR("màu {0}"),
        MILLIMETRES("{0} mm"),
        SHEET("{0} mm"),
        POINTS("{0} pt"),
        LINES("{0} dòng"),
        LETTERS("{0} ký tự"),
        UPRIGHT("chữ đứng, không đậm"),
        BOLD("chữ đứng, đậm"),
        ITALIC("chữ nghiêng, không đậm"),
        BOLD_ITALIC("chữ nghiêng, đậm"),
        CAPITALS("chữ in hoa"),
        SMALL("chữ in thường"),
        LEFT("canh trái"),
        CENTRED("canh giữa"),
        RIGHT("canh phải"),
        JUSTIFIED("canh đều hai lề"),
        RIGHT_HALF("nửa phải trang giấy"),
        NOT_RIGHT_HALF("không ở nửa phải trang giấy"),
        PORTRAIT("theo chiều dài"),
        LANDSCAPE("theo chiều rộng"),
        NO_LINE("không có đường kẻ"),
        BROKEN_LINE("đường kẻ không liền nét"),
        LINE_SHARE("đường kẻ dài bằng {0}% dòng chữ"),
        IN_HEADER("canh giữa trong lề trên"),
        IN_HEADER_ASIDE("ở lề trên, không canh giữa"),
        IN_FOOTER("ở lề dưới"),
        SHOWN("có hiện"),
        HIDDEN("không hiện"),
        FORMAT("kiểu số {0}"),
        STARTS("bắt đầu từ {0}"),
        GOES_ON("đánh số tiếp theo văn bản"),
        REPEATED("có lặp lại"),
        NOT_REPEATED("không lặp lại"),
        COMPOSED("dựng sẵn"),
        UNICODE("Unicode");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }

    static Found of(Kind kind) {
        return new Found(kind, "");
    }

    static Found words(String text) {
        return new Found(Kind.WORDS, Words.quoted(text));
    }

    static Found millimetres(double twips) {
        return new Found(Kind.MILLIMETRES, number(twips / Section.TWIPS_PER_MM));
    }

    static Found points(double points) {
        return new Found(Kind.POINTS, number(points));
    }

    /** With the comma of Vietnamese and no more digits than needed. */
    static String number(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        String sign = value < 0 && tenths > 0 ? "-" : "";
        return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
    }

    /** In Vietnamese. */
    public String inWords() {
        return kind.pattern.replace("{0}", value);
    }
}
