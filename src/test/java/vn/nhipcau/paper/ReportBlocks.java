package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.paper.DrawnReport.Head;
import vn.nhipcau.paper.DrawnSection.Form;
import vn.nhipcau.paper.DrawnSection.Paragraph;
import vn.nhipcau.paper.DrawnSection.Row;

/** A drawn report as paragraphs and tables, in no file's format yet. */
final class ReportBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final ReportLayout layout;

    enum Kind {
        /** Of the letterhead, the title and the end. */
        LINE,
        /** Two cells side by side. */
        PAIR,
        HEADING,
        /** A sentence behind its mark. */
        ITEM,
        STAR,
        PARAGRAPH,
        BULLET,
        TABLE
    }

    /**
     * One of them.
     *
     * @param mark empty where it has none; of a pair the right cell
     * @param text with {@link DrawnSentence#NOTE} at the place of each note
     */
    record Block(Kind kind, int level, String mark, String text, List<String> notes, List<Row> rows) {
        static Block of(Kind kind, String text) {
            return new Block(kind, 0, "", text, List.of(), List.of());
        }

        boolean isBold() {
            return kind == Kind.HEADING || kind == Kind.STAR || (kind == Kind.LINE && text.matches("\\p{Lu}.*"));
        }
    }

    private ReportBlocks(ReportLayout layout) {
        this.layout = layout;
    }

    static List<Block> of(DrawnReport report, ReportLayout layout) {
        ReportBlocks all = new ReportBlocks(layout);
        all.head(report.head());
        all.paragraph(Paragraph.of(false, report.opening()));
        report.sections().forEach(all::section);
        all.blocks.add(Block.of(Kind.PARAGRAPH, report.closing()));
        all.tail(report.head());
        return all.blocks;
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> blocks.add(Block.of(Kind.LINE, line)));
    }

    private void head(Head head) {
        List<String> left = new ArrayList<>();
        if (head.superior() != null) {
            left.add(head.superior());
        }
        left.addAll(head.issuer());
        List<String> right = head.party()
                ? List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "")
                : List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        if (layout.columns()) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                pair(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
            }
            pair(head.numberLine(), head.dateLine());
        } else {
            lines(left);
            if (head.party()) {
                lines(List.of("*", head.numberLine(), right.getFirst(), head.dateLine()));
            } else {
                lines(right);
                lines(List.of(head.numberLine(), head.dateLine()));
            }
        }
        lines(List.of("BÁO CÁO"));
        lines(head.subject());
        if (head.party()) {
            lines(List.of("-----"));
        }
    }

    private void pair(String left, String right) {
        blocks.add(new Block(Kind.PAIR, 0, right, left, List.of(), List.of()));
    }

    private void tail(Head head) {
        lines(List.of("Nơi nhận:", "- Như trên;", "- Thường trực Tỉnh ủy (b/c);", "- Lưu: VT."));
        if (head.party()) {
            lines(List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"));
        } else if (head.superior() == null) {
            lines(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
        } else {
            lines(List.of("GIÁM ĐỐC"));
        }
    }

    private void section(DrawnSection section) {
        List<Paragraph> rest = section.paragraphs();
        if (section.form() == Form.HEADED || section.form() == Form.STARRED) {
            String end = section.form() == Form.STARRED ? ":" : section.level() == 0 ? "" : layout.titleEnd();
            DrawnSentence note = section.note();
            Kind kind = section.form() == Form.STARRED ? Kind.STAR : Kind.HEADING;
            String title = section.title() + (note == null ? "" : DrawnSentence.NOTE) + end;
            List<String> notes = note == null ? List.of() : List.of(note.text());
            blocks.add(new Block(kind, section.level(), section.mark(), title, notes, List.of()));
        } else {
            Paragraph first = rest.getFirst();
            String title = section.form() == Form.RUN_IN ? section.title() + ": " : "";
            List<String> notes = first.notes().stream().map(DrawnSentence::text).toList();
            String text = title + first.text();
            blocks.add(new Block(Kind.ITEM, section.level(), section.mark(), text, notes, List.of()));
            rest = rest.subList(1, rest.size());
        }
        rest.forEach(this::paragraph);
        section.sections().forEach(this::section);
    }

    private void paragraph(Paragraph paragraph) {
        Kind kind = !paragraph.rows().isEmpty() ? Kind.TABLE : paragraph.bullet() ? Kind.BULLET : Kind.PARAGRAPH;
        List<String> notes = paragraph.notes().stream().map(DrawnSentence::text).toList();
        blocks.add(new Block(kind, 0, "", paragraph.text(), notes, paragraph.rows()));
    }
}
