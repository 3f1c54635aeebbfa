package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnLayout.Column;
import vn.nhipcau.paper.DrawnLayout.Form;
import vn.nhipcau.paper.DrawnLayout.Numbers;
import vn.nhipcau.paper.DrawnPlan.Group;
import vn.nhipcau.paper.DrawnPlan.Role;
import vn.nhipcau.paper.DrawnPlan.Task;
import vn.nhipcau.paper.DrawnPlan.Time;

/** A drawn plan in words: paragraphs and tables, in no file's format yet. */
final class DrawnPaper {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");

    private final DrawnPlan plan;
    private final DrawnLayout layout;
    private final List<Block> blocks = new ArrayList<>();

    /** A paragraph, or the rows of a table. */
    record Block(String text, boolean bold, List<Row> table) {
        static Block of(String text, boolean bold) {
            return new Block(text, bold, List.of());
        }
    }

    /** Cells with their lines; a heading's one cell goes over all columns but that of numbers. */
    record Row(List<List<String>> cells, boolean heading) {}

    private DrawnPaper(DrawnPlan plan, DrawnLayout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    static List<Block> of(DrawnPlan plan, DrawnLayout layout) {
        DrawnPaper paper = new DrawnPaper(plan, layout);
        paper.head();
        paper.body();
        paper.tail();
        return paper.blocks;
    }

    /** Numbers of the tasks as the paper writes them, null where it numbers nothing. */
    static List<@Nullable String> numbers(DrawnPlan plan, DrawnLayout layout) {
        List<@Nullable String> numbers = new ArrayList<>();
        int running = 0;
        for (int g = 0; g < plan.groups().size(); g++) {
            for (int t = 1; t <= plan.groups().get(g).tasks().size(); t++) {
                running++;
                boolean decimal =
                        layout.numbers() == Numbers.DECIMAL && plan.groups().size() > 1;
                String number =
                        decimal ? (g + 1) + "." + t : String.valueOf(layout.numbers() == Numbers.AGAIN ? t : running);
                numbers.add(layout.numbered() ? number : null);
            }
        }
        return numbers;
    }

    private void plain(String text) {
        blocks.add(Block.of(text, false));
    }

    private void bold(String text) {
        blocks.add(Block.of(text, true));
    }

    private void head() {
        bold("ỦY BAN NHÂN DÂN");
        bold("TỈNH " + plan.province().toUpperCase(Locale.ROOT));
        bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        bold("Độc lập - Tự do - Hạnh phúc");
        plain("Số: " + plan.number() + "/KH-UBND");
        plain(String.format(Locale.ROOT, "%s, ngày %02d tháng 02 năm %d", plan.province(), plan.day(), plan.year()));
        bold("KẾ HOẠCH");
        bold(plan.abstractText());
        String local = plan.localPlan() == null
                ? ""
                : "; Kế hoạch số " + plan.localPlan()
                        + " ngày 15/12/2020 của UBND tỉnh về thông tin đối ngoại giai đoạn 2021 - 2025";
        plain("Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại"
                + local + "; UBND tỉnh " + plan.province() + " ban hành Kế hoạch như sau:");
    }

    private boolean isGrouped() {
        return plan.groups().size() > 1;
    }

    private String section(int index, String title) {
        boolean letters = isGrouped() && layout.numbers() != Numbers.DECIMAL;
        return (letters ? LETTERS : ROMAN).get(index) + ". " + title;
    }

    private void body() {
        bold(section(0, "MỤC ĐÍCH, YÊU CẦU"));
        plain("Đưa hình ảnh quê hương đến với bạn bè gần xa.");
        bold(section(1, "NỘI DUNG"));
        if (layout.form() == Form.TABLE) {
            blocks.add(new Block("", false, table()));
        } else {
            list();
        }
        bold(section(2, "KINH PHÍ"));
        plain("Cân đối trong dự toán của các đơn vị.");
        bold(section(3, "TỔ CHỨC THỰC HIỆN"));
        for (int i = 0; i < plan.duties().size(); i++) {
            DrawnPlan.Duty duty = plan.duties().get(i);
            plain((i + 1) + ". " + duty.body().name() + " " + duty.does() + ".");
        }
    }

    private void list() {
        List<@Nullable String> numbers = numbers(plan, layout);
        int next = 0;
        for (int g = 0; g < plan.groups().size(); g++) {
            Group group = plan.groups().get(g);
            if (group.heading() != null) {
                bold((layout.numbers() == Numbers.DECIMAL ? String.valueOf(g + 1) : ROMAN.get(g)) + ". "
                        + group.heading());
            }
            for (Task task : group.tasks()) {
                bold(layout.mark().formatted(numbers.get(next++)) + " " + task.title());
                task.content().forEach(this::plain);
                if (layout.form() == Form.SENTENCE) {
                    plain(sentence(task));
                } else {
                    fields(task);
                }
            }
        }
    }

    private void fields(Task task) {
        for (Column column : Column.values()) {
            List<String> value = value(task, column);
            if (column != Column.TITLE && !value.isEmpty()) {
                String words = String.join(layout.separator(), value);
                plain(layout.bullet() + layout.labels().get(column) + ": " + words + (layout.stops() ? "." : ""));
            }
        }
    }

    private static List<String> names(Task task, RoleKind kind) {
        return task.roles().stream()
                .filter(role -> role.kind() == kind)
                .map(Role::body)
                .map(DrawnPlan.Body::name)
                .toList();
    }

    private List<String> value(Task task, Column column) {
        Time time = task.time();
        return switch (column) {
            case TITLE -> {
                List<String> lines = new ArrayList<>(List.of(task.title()));
                lines.addAll(task.content());
                yield lines;
            }
            case LEAD -> names(task, RoleKind.LEAD);
            case ADVISOR -> names(task, RoleKind.ADVISOR);
            case COORDINATOR -> names(task, RoleKind.COORDINATOR);
            case TIME -> time == null ? List.of() : List.of(time.text());
            case PRODUCT -> task.product() == null ? List.of() : List.of(task.product());
            case BUDGET -> task.budget() == null ? List.of() : List.of(task.budget());
        };
    }

    private static String sentence(Task task) {
        List<String> helpers = names(task, RoleKind.COORDINATOR);
        String last = helpers.getLast();
        String others =
                helpers.size() == 1 ? last : String.join(", ", helpers.subList(0, helpers.size() - 1)) + " và " + last;
        Time time = task.time();
        return names(task, RoleKind.LEAD).getFirst() + " chủ trì, phối hợp với " + others + " thực hiện"
                + (time == null ? "" : " " + time.inSentence()) + ".";
    }

    private List<Row> table() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(cells("STT", column -> List.of(layout.labels().get(column))), false));
        List<@Nullable String> numbers = numbers(plan, layout);
        int next = 0;
        for (int g = 0; g < plan.groups().size(); g++) {
            Group group = plan.groups().get(g);
            if (group.heading() != null) {
                List<List<String>> cells = new ArrayList<>();
                if (layout.numbered()) {
                    cells.add(List.of(layout.numbers() == Numbers.DECIMAL ? String.valueOf(g + 1) : ROMAN.get(g)));
                }
                cells.add(List.of(group.heading()));
                rows.add(new Row(cells, true));
            }
            for (Task task : group.tasks()) {
                String number = numbers.get(next++);
                rows.add(new Row(cells(number == null ? "" : number, column -> value(task, column)), false));
            }
        }
        return rows;
    }

    private List<List<String>> cells(String number, Function<Column, List<String>> value) {
        List<List<String>> cells =
                layout.columns().stream().map(value).collect(Collectors.toCollection(ArrayList::new));
        if (layout.numbered()) {
            cells.addFirst(List.of(number));
        }
        return cells;
    }

    private void tail() {
        plain(String.format(
                Locale.ROOT,
                "Các cơ quan, đơn vị báo cáo kết quả trước ngày %02d/%d và trước ngày %02d/%d./.",
                plan.reportingDays().get(0)[0],
                plan.reportingDays().get(0)[1],
                plan.reportingDays().get(1)[0],
                plan.reportingDays().get(1)[1]));
        bold("Nơi nhận:");
        plan.recipients()
                .forEach(to -> plain("- " + to.name() + (to.mark() == null ? "" : " (" + to.mark() + ")") + ";"));
        plain("- Lưu: VT, TTĐN.");
        bold("TM. ỦY BAN NHÂN DÂN");
        bold("KT. CHỦ TỊCH");
        bold("PHÓ CHỦ TỊCH");
    }
}
