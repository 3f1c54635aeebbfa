package vn.nhipcau.paper;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nhipcau.paper.DrawnPlan.Body;
import vn.nhipcau.paper.DrawnPlan.Task;
import vn.nhipcau.paper.DrawnPlan.Time;

/** A drawn plan: its answer, and the paper in two formats, clean or spoiled. */
public final class GeneratedPlan {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final long seed;
    private final DrawnLayout layout;
    private final DrawnPlan plan;
    private final long noise;

    GeneratedPlan(long seed, DrawnLayout layout, DrawnPlan plan, long noise) {
        this.seed = seed;
        this.layout = layout;
        this.plan = plan;
        this.noise = noise;
    }

    /** Every second one is spoiled. */
    public boolean noisy() {
        return seed % 2 == 1;
    }

    /** Two in four are Word files. */
    public String fileName() {
        return "ke-hoach-" + seed + (seed / 2 % 2 == 1 ? ".docx" : ".txt");
    }

    public byte[] bytes() {
        List<DrawnPaper.Block> blocks = DrawnPaper.of(plan, layout);
        Random random = new Random(noise);
        return fileName().endsWith(".docx")
                ? DrawnWord.file(blocks, layout, noisy() ? random : null)
                : DrawnText.file(blocks, layout, noisy() ? random : null);
    }

    /** How it is laid out, for who looks for the reason of a difference. */
    public String layout() {
        return layout.toString();
    }

    public JsonNode answer() {
        ObjectNode answer = JSON.objectNode();
        answer.put("type", "KH")
                .put("number", plan.number())
                .put("symbol", "KH-UBND")
                .put("place", plan.province());
        answer.putObject("date").put("year", plan.year()).put("month", 2).put("day", plan.day());
        answer.put("issuer", plan.issuer()).put("abstract", plan.abstractText());
        references(answer.putArray("references"));
        ArrayNode tasks = answer.putArray("tasks");
        ArrayNode problems = JSON.arrayNode();
        List<@Nullable String> numbers = DrawnPaper.numbers(plan, layout);
        for (int i = 0; i < numbers.size(); i++) {
            task(tasks.addObject(), numbers.get(i), plan.tasks().get(i));
            problems(problems, numbers.get(i), plan.tasks().get(i));
        }
        ArrayNode duties = answer.putArray("duties");
        plan.duties()
                .forEach(duty -> body(duties.addObject(), duty.body())
                        .put("text", duty.body().name() + " " + duty.does() + "."));
        ArrayNode days = answer.putArray("reportingDates");
        plan.reportingDays().forEach(day -> days.add(String.format(Locale.ROOT, "%02d-%02d", day[1], day[0])));
        ArrayNode recipients = answer.putArray("recipients");
        plan.recipients()
                .forEach(to -> recipients.addObject().put("name", to.name()).put("mark", to.mark()));
        answer.set("problems", problems);
        return answer;
    }

    private void references(ArrayNode references) {
        reference(references, "72/2015/NĐ-CP", "NĐ", "2015-09-07")
                .put("issuer", "Chính phủ")
                .put("abstract", "về quản lý hoạt động thông tin đối ngoại")
                .put("basis", true);
        if (plan.localPlan() != null) {
            reference(references, plan.localPlan(), "KH", "2020-12-15")
                    .put("issuer", "UBND tỉnh")
                    .put("abstract", "về thông tin đối ngoại giai đoạn 2021 - 2025")
                    .put("basis", true);
        }
    }

    private static ObjectNode reference(ArrayNode references, String reference, String type, String date) {
        return references
                .addObject()
                .put("reference", reference)
                .put("type", type)
                .put("date", date);
    }

    private static ObjectNode body(ObjectNode into, Body body) {
        return into.put("agency", body.name()).put("group", body.group());
    }

    private void task(ObjectNode into, @Nullable String number, Task task) {
        into.put("number", number).put("title", task.title());
        ArrayNode content = into.putArray("content");
        task.content().forEach(content::add);
        Time time = task.time();
        if (time == null) {
            into.putNull("timeFrame");
        } else {
            boolean sentence = layout.form() == DrawnLayout.Form.SENTENCE;
            ObjectNode frame = into.putObject("timeFrame");
            frame.put("text", sentence ? time.inSentence() : time.text()).put("ongoing", time.ongoing());
            ArrayNode spans = frame.putArray("spans");
            time.spans()
                    .forEach(days -> spans.addObject().put("from", days.from()).put("to", days.to()));
        }
        ArrayNode roles = into.putArray("roles");
        List<RoleKind> order = layout.form() == DrawnLayout.Form.TABLE
                ? layout.columns().stream()
                        .filter(column -> column.name().matches("LEAD|ADVISOR|COORDINATOR"))
                        .map(column -> RoleKind.valueOf(column.name()))
                        .toList()
                : List.of(RoleKind.LEAD, RoleKind.ADVISOR, RoleKind.COORDINATOR);
        for (RoleKind kind : order) {
            task.roles().stream()
                    .filter(role -> role.kind() == kind)
                    .forEachOrdered(role -> body(roles.addObject().put("role", kind.name()), role.body())
                            .putNull("part"));
        }
        into.put("product", task.product()).put("budget", task.budget());
    }

    private static void problems(ArrayNode problems, @Nullable String number, Task task) {
        Time time = task.time();
        if (time == null) {
            problem(problems, number, "time.missing");
        } else if (time.impossible()) {
            problem(problems, number, "date.impossible");
        }
        if (task.roles().stream().noneMatch(role -> role.kind() == RoleKind.LEAD)) {
            problem(problems, number, "lead.missing");
        }
        if (task.roles().stream().allMatch(role -> role.kind() == RoleKind.LEAD)) {
            problem(problems, number, "coordinator.missing");
        }
        task.roles().stream()
                .filter(role -> role.body().strange())
                .forEach(role -> problem(problems, number, "agency.unknown"));
    }

    private static void problem(ArrayNode problems, @Nullable String number, String code) {
        problems.addObject().put("task", number).put("code", code);
    }
}
