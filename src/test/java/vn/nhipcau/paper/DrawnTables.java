package vn.nhipcau.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.nhipcau.paper.DrawnSection.Paragraph;
import vn.nhipcau.paper.DrawnSection.Row;

/** Draws the small tables of reports: the unit stands in a column of its own, in a column's title, or behind the number. */
final class DrawnTables {
    private static final List<String> THINGS =
            List.of("Sổ tay du lịch", "Bản đồ cửa khẩu", "Ẩm thực vùng cao", "Lịch để bàn", "Cẩm nang đầu tư");
    private static final List<String> UNITS = List.of("cuốn", "tờ rơi", "video", "bản", "đĩa");

    private DrawnTables() {}

    static Paragraph one(Random random, DrawnNames names) {
        int kind = random.nextInt(4);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                switch (kind) {
                    case 0 -> List.of("STT", "Nội dung", "ĐVT", "Số lượng");
                    case 1 -> List.of("STT", "Ấn phẩm", "Số lượng (cuốn)");
                    case 2 -> List.of("TT", "Nội dung", "Kinh phí (triệu đồng)");
                    default -> List.of("Nội dung", "Kết quả");
                },
                List.of()));
        int count = 2 + random.nextInt(2);
        for (int i = 1; i <= count; i++) {
            int number = 120 + random.nextInt(9_000);
            String digits =
                    number > 999 ? String.format(Locale.ROOT, "%,d", number).replace(',', '.') : number + "";
            String thing = THINGS.get(random.nextInt(3) + i - 1);
            rows.add(row(kind, i, thing, digits, BigDecimal.valueOf(number), names.one(UNITS)));
        }
        return new Paragraph(false, List.of(), rows);
    }

    private static Row row(int kind, int place, String thing, String digits, BigDecimal number, String unit) {
        return switch (kind) {
            case 0 -> new Row(List.of(place + "", thing, unit, digits), List.of(figure(digits, number, unit)));
            case 1 -> new Row(List.of(place + "", thing, digits), List.of(figure(digits, number, "cuốn")));
            case 2 ->
                new Row(
                        List.of(place + "", thing, digits),
                        List.of(figure(digits, number.multiply(BigDecimal.valueOf(1_000_000)), "đồng")));
            default -> new Row(List.of(thing, digits + " " + unit), List.of(figure(digits + " " + unit, number, unit)));
        };
    }

    private static DrawnFigure figure(String text, BigDecimal value, String unit) {
        return new DrawnFigure(text, text, FigureKind.NUMBER, List.of(value), unit, FigureQualifier.EXACT);
    }
}
