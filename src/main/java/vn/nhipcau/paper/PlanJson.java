package vn.nhipcau.paper;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A plan as the contract prints it: docs of `plan read`, this order of keys and no others. */
public final class PlanJson {
    private PlanJson() {}

    public static String of(PlanPaper plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            head(json, plan);
            list(json, "references", plan.references(), PlanJson::reference);
            list(json, "tasks", plan.tasks(), PlanJson::task);
            list(json, "duties", plan.duties(), (out, duty) -> {
                string(out, "agency", duty.agency());
                out.writeBooleanProperty("group", duty.group());
                string(out, "text", duty.text());
            });
            json.writeArrayPropertyStart("reportingDates");
            plan.reportingDates().forEach(day -> json.writeString(monthDay(day)));
            json.writeEndArray();
            list(json, "recipients", plan.recipients(), (out, recipient) -> {
                string(out, "name", recipient.name());
                string(out, "mark", recipient.mark());
            });
            signer(json, plan.signer());
            list(json, "problems", plan.problems(), (out, problem) -> {
                string(out, "task", problem.task());
                string(out, "code", problem.code());
            });
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String monthDay(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static void head(JsonGenerator json, PlanPaper plan) {
        string(json, "type", plan.type());
        string(json, "number", plan.number());
        string(json, "symbol", plan.symbol());
        string(json, "place", plan.place());
        PaperDate date = plan.date();
        if (date == null) {
            json.writeNullProperty("date");
        } else {
            json.writeObjectPropertyStart("date");
            number(json, "year", date.year());
            number(json, "month", date.month());
            number(json, "day", date.day());
            json.writeEndObject();
        }
        string(json, "issuer", plan.issuer());
        string(json, "abstract", plan.abstractText());
    }

    private static void reference(JsonGenerator json, Reference reference) {
        string(json, "reference", reference.reference());
        string(json, "type", reference.type());
        date(json, "date", reference.date());
        string(json, "issuer", reference.issuer());
        string(json, "abstract", reference.abstractText());
        json.writeBooleanProperty("basis", reference.basis());
    }

    private static void task(JsonGenerator json, PlanTask task) {
        string(json, "number", task.number());
        string(json, "title", task.title());
        strings(json, "content", task.content());
        timeFrame(json, task.timeFrame());
        list(json, "roles", task.roles(), (out, role) -> {
            string(out, "role", role.role().name());
            string(out, "agency", role.agency());
            out.writeBooleanProperty("group", role.group());
            string(out, "part", role.part());
        });
        string(json, "product", task.product());
        string(json, "budget", task.budget());
    }

    private static void timeFrame(JsonGenerator json, @Nullable TimeFrame time) {
        if (time == null) {
            json.writeNullProperty("timeFrame");
            return;
        }
        json.writeObjectPropertyStart("timeFrame");
        string(json, "text", time.text());
        json.writeBooleanProperty("ongoing", time.ongoing());
        list(json, "spans", time.spans(), (out, span) -> {
            date(out, "from", span.from());
            date(out, "to", span.to());
        });
        json.writeEndObject();
    }

    private static void signer(JsonGenerator json, @Nullable Signer signer) {
        if (signer == null) {
            json.writeNullProperty("signer");
            return;
        }
        json.writeObjectPropertyStart("signer");
        string(json, "authority", signer.authority());
        strings(json, "post", signer.post());
        string(json, "name", signer.name());
        json.writeEndObject();
    }

    private static <T> void list(JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            write.accept(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static void date(JsonGenerator json, String name, @Nullable LocalDate value) {
        string(json, name, value == null ? null : value.toString());
    }
}
