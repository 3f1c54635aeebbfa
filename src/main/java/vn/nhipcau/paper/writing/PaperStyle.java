package vn.nhipcau.paper.writing;

import java.util.Locale;

/**
 * The table at the end of Annex I, as styles of the Word file: a paper that is edited further keeps the decree's forms under the
 * decree's names. What Word knows itself (headings, title) keeps Word's name.
 */
enum PaperStyle {
    NORMAL("Normal", 14, Look.UPRIGHT, Align.LEFT, 0, 0),
    NATION("Quốc hiệu", 13, Look.BOLD, Align.CENTRED, 0, 0),
    MOTTO("Tiêu ngữ", 14, Look.BOLD, Align.CENTRED, 0, 0),
    SUPERIOR("Cơ quan chủ quản", 13, Look.UPRIGHT, Align.CENTRED, 0, 0),
    ISSUER("Cơ quan ban hành", 13, Look.BOLD, Align.CENTRED, 0, 0),
    NUMBER("Số, ký hiệu", 13, Look.UPRIGHT, Align.CENTRED, 8, 0),
    PLACE_AND_DATE("Địa danh và thời gian", 13, Look.ITALIC, Align.CENTRED, 8, 0),
    SUBJECT("Trích yếu công văn", 12, Look.UPRIGHT, Align.CENTRED, 6, 0),
    TITLE("Title", 14, Look.BOLD, Align.CENTRED, 18, 0),
    SUBTITLE("Subtitle", 14, Look.BOLD, Align.CENTRED, 0, 0),
    ADDRESSEE("Kính gửi", 14, Look.UPRIGHT, Align.LEFT, 0, 0),
    BASIS("Căn cứ", 14, Look.ITALIC, Align.RUNNING, 0, 6),
    BODY_TEXT("Body Text", 14, Look.UPRIGHT, Align.RUNNING, 0, 6),
    BULLET("Gạch đầu dòng", 14, Look.UPRIGHT, Align.RUNNING, 0, 6),
    HEADING1("heading 1", 14, Look.BOLD, Align.RUNNING, 0, 6),
    HEADING2("heading 2", 14, Look.BOLD, Align.RUNNING, 0, 6),
    HEADING3("heading 3", 14, Look.UPRIGHT, Align.RUNNING, 0, 6),
    TABLE_HEAD("Đầu bảng", 12, Look.BOLD, Align.CENTRED, 2, 2),
    TABLE_TEXT("Nội dung bảng", 12, Look.UPRIGHT, Align.LEFT, 2, 2),
    AUTHORITY("Quyền hạn, chức vụ", 14, Look.BOLD, Align.CENTRED, 0, 0),
    SIGNER("Họ và tên", 14, Look.BOLD, Align.CENTRED, 80, 0),
    RECIPIENTS("Nơi nhận", 12, Look.BOLD_ITALIC, Align.LEFT, 0, 0),
    RECIPIENT("Danh sách nơi nhận", 11, Look.UPRIGHT, Align.LEFT, 0, 0),
    ANNEX("Phụ lục", 14, Look.BOLD, Align.CENTRED, 0, 0),
    ANNEX_TITLE("Tên phụ lục", 14, Look.BOLD, Align.CENTRED, 0, 0),
    ANNEX_NOTE("Kèm theo", 14, Look.ITALIC, Align.CENTRED, 0, 12),
    TOC_HEADING("TOC Heading", 14, Look.BOLD, Align.CENTRED, 12, 6),
    TOC1("toc 1", 13, Look.UPRIGHT, Align.LEFT, 0, 3),
    TOC2("toc 2", 13, Look.UPRIGHT, Align.LEFT, 0, 3),
    TOC3("toc 3", 13, Look.UPRIGHT, Align.LEFT, 0, 3),
    FOOTNOTE_TEXT("footnote text", 11, Look.UPRIGHT, Align.LEFT, 0, 0),
    HEADER("header", 14, Look.UPRIGHT, Align.CENTRED, 0, 0),
    RULE("Kẻ ngang", 1, Look.UPRIGHT, Align.LEFT, 3, 0),
    GAP("Khoảng cách", 1, Look.UPRIGHT, Align.LEFT, 0, 0);

    /** 1.27 cm. */
    private static final String FIRST_LINE = "720";

    /** By which each level of the contents stands further in. */
    private static final int TOC_STEP = 284;

    final String id;
    final String title;
    final int points;

    private final Look look;
    private final Align align;
    private final int before;
    private final int after;

    private enum Look {
        UPRIGHT,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    enum Align {
        LEFT("left"),
        CENTRED("center"),
        RIGHT("right"),
        /** Justified, with an indented first line. */
        RUNNING("both");

        final String word;

        Align(String word) {
            this.word = word;
        }
    }

    PaperStyle(String title, int points, Look look, Align align, int before, int after) {
        this.title = title;
        this.points = points;
        this.look = look;
        this.align = align;
        this.before = before;
        this.after = after;
        id = idOf(name());
    }

    /** "BODY_TEXT" is BodyText in the file. */
    private static String idOf(String constant) {
        StringBuilder id = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    /** Of a line of the contents. */
    static PaperStyle contents(int level) {
        return switch (level) {
            case 1 -> TOC1;
            case 2 -> TOC2;
            default -> TOC3;
        };
    }

    /** How far a line of the contents stands in; -1 for what is none. */
    int inset() {
        return switch (this) {
            case TOC1 -> 0;
            case TOC2 -> TOC_STEP;
            case TOC3 -> 2 * TOC_STEP;
            default -> -1;
        };
    }

    private boolean isContents() {
        return inset() >= 0;
    }

    TimesFace face() {
        return look.isBold() ? TimesFace.BOLD : TimesFace.REGULAR;
    }

    /** Which level of the outline a reader's navigation shows it at, from 0; -1 for none. */
    private int outline() {
        return switch (this) {
            case HEADING1, ANNEX_TITLE -> 0;
            case HEADING2 -> 1;
            case HEADING3 -> 2;
            default -> -1;
        };
    }

    private boolean staysWithNext() {
        return switch (this) {
            case TITLE,
                    SUBTITLE,
                    TOC_HEADING,
                    HEADING1,
                    HEADING2,
                    HEADING3,
                    TABLE_HEAD,
                    ANNEX,
                    ANNEX_TITLE,
                    ANNEX_NOTE -> true;
            default -> false;
        };
    }

    /** The definition in styles.xml. */
    void write(WordXml xml) {
        if (this == NORMAL) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        xml.leaf("w:name", "w:val", title);
        if (this != NORMAL) {
            xml.leaf("w:basedOn", "w:val", NORMAL.id);
        }
        if (outline() >= 0 && this != ANNEX_TITLE) {
            xml.leaf("w:next", "w:val", BODY_TEXT.id);
        }
        xml.leaf("w:qFormat");
        paragraph(xml);
        run(xml);
        xml.close();
    }

    private void paragraph(WordXml xml) {
        xml.open("w:pPr");
        if (staysWithNext()) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        xml.leaf("w:widowControl");
        if (this == BULLET) {
            FixedParts.dashed(xml);
        }
        if (isContents()) {
            String right = String.valueOf(Sheet.PORTRAIT.textWidth());
            xml.open("w:tabs")
                    .leaf("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", right)
                    .close();
        }
        spacing(xml);
        indent(xml);
        xml.leaf("w:jc", "w:val", align.word);
        if (outline() >= 0) {
            xml.leaf("w:outlineLvl", "w:val", String.valueOf(outline()));
        }
        xml.close();
    }

    private void spacing(WordXml xml) {
        boolean exact = this == RULE || this == GAP;
        xml.leaf(
                "w:spacing",
                "w:before",
                String.valueOf(before * 20),
                "w:after",
                String.valueOf(after * 20),
                "w:line",
                exact ? "40" : align == Align.RUNNING ? "264" : "240",
                "w:lineRule",
                exact ? "exact" : "auto");
    }

    private void indent(WordXml xml) {
        if (isContents()) {
            String left = String.valueOf(inset());
            xml.leaf("w:ind", "w:left", left);
        } else if (align == Align.RUNNING) {
            xml.leaf("w:ind", "w:firstLine", FIRST_LINE);
        }
    }

    private void run(WordXml xml) {
        xml.open("w:rPr");
        if (look.isBold()) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (look.isItalic()) {
            xml.leaf("w:i").leaf("w:iCs");
        }
        String halves = String.valueOf(points * 2);
        xml.leaf("w:sz", "w:val", halves).leaf("w:szCs", "w:val", halves).close();
    }
}
