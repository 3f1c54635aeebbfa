package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a drawn plan is laid out.
 *
 * @param mark behind a task's number, or the words around it, {@code %s} for the number
 * @param labels words for each column or field
 * @param columns their order in a table, without the number
 * @param numbered the table has a column of numbers
 * @param merged "Cơ quan thực hiện" stands above the columns of leads and of helpers
 */
record DrawnLayout(
        Form form,
        Numbers numbers,
        String mark,
        String bullet,
        String separator,
        boolean stops,
        Map<Column, String> labels,
        List<Column> columns,
        boolean numbered,
        boolean merged) {
    enum Form {
        LIST,
        SENTENCE,
        TABLE
    }

    /** How tasks under headings are counted. */
    enum Numbers {
        ON,
        AGAIN,
        DECIMAL
    }

    enum Column {
        TITLE,
        LEAD,
        ADVISOR,
        COORDINATOR,
        TIME,
        PRODUCT,
        BUDGET
    }

    private static final List<List<String>> ROLES = List.of(
            List.of("Cơ quan chủ trì", "Cơ quan tham mưu", "Cơ quan phối hợp"),
            List.of("Đơn vị chủ trì", "Đơn vị tham mưu", "Đơn vị phối hợp"),
            List.of("Chủ trì", "Tham mưu", "Phối hợp"),
            List.of("Chủ trì thực hiện", "Tham mưu", "Phối hợp thực hiện"),
            List.of("Đơn vị thực hiện", "Cơ quan tham mưu", "Đơn vị phối hợp"));
    private static final List<String> TIMES =
            List.of("Thời gian thực hiện", "Thời gian", "Thời gian hoàn thành", "Thời hạn", "Tiến độ thực hiện");
    private static final List<String> PRODUCTS = List.of("Sản phẩm", "Kết quả", "Sản phẩm dự kiến", "Kết quả cần đạt");
    private static final List<String> BUDGETS = List.of("Kinh phí", "Dự toán kinh phí", "Kinh phí thực hiện");
    private static final List<String> TITLES =
            List.of("Nội dung", "Nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ", "Hoạt động");
    private static final List<String> MARKS = List.of("%s.", "%s.", "%s)", "%s/", "Nhiệm vụ %s:");

    static DrawnLayout draw(Random random) {
        Form form = List.of(Form.LIST, Form.LIST, Form.TABLE, Form.SENTENCE).get(random.nextInt(4));
        Numbers numbers = Numbers.values()[random.nextInt(3)];
        List<String> roles = one(ROLES, random);
        Map<Column, String> labels = Map.of(
                Column.TITLE, one(TITLES, random),
                Column.LEAD, roles.get(0),
                Column.ADVISOR, roles.get(1),
                Column.COORDINATOR, roles.get(2),
                Column.TIME, one(TIMES, random),
                Column.PRODUCT, one(PRODUCTS, random),
                Column.BUDGET, one(BUDGETS, random));
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        boolean merged = random.nextInt(4) == 0;
        if (random.nextBoolean()) {
            Collections.shuffle(columns, random);
        }
        if (merged) {
            columns.removeAll(List.of(Column.LEAD, Column.ADVISOR, Column.COORDINATOR));
            columns.addAll(1, List.of(Column.LEAD, Column.ADVISOR, Column.COORDINATOR));
        }
        boolean counted = form != Form.TABLE || random.nextInt(6) > 0;
        String mark = numbers == Numbers.DECIMAL ? "%s." : one(MARKS, random);
        return new DrawnLayout(
                form,
                numbers,
                mark,
                one(List.of("- ", "- ", "+ ", "• ", ""), random),
                one(List.of("; ", ", "), random),
                random.nextInt(3) > 0,
                labels,
                columns,
                counted,
                merged);
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
