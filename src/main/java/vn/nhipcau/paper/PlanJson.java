package vn.nhipcau.paper;

import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A plan as the contract prints it: docs of `plan read`, this order of keys and no others. */
public final class PlanJson {
    private PlanJson() {}

    public static String of(PlanPaper plan) {
        return PaperJson.text(json -> {
            json.writeStartObject();
            head(json, plan);
            PaperJson.list(json, "references", plan.references(), PlanJson::reference);
            PaperJson.list(json, "tasks", plan.tasks(), PlanJson::task);
            PaperJson.list(json, "duties", plan.duties(), (out, duty) -> {
                PaperJson.string(out, "agency", duty.agency());
                out.writeBooleanProperty("group", duty.group());
                PaperJson.string(out, "text", duty.text());
            });
            json.writeArrayPropertyStart("reportingDates");
            plan.reportingDates().forEach(day -> json.writeString(monthDay(day)));
            json.writeEndArray();
            PaperJson.list(json, "recipients", plan.recipients(), (out, recipient) -> {
                PaperJson.string(out, "name", recipient.name());
                PaperJson.string(out, "mark", recipient.mark());
            });
            signer(json, plan.signer());
            PaperJson.list(json, "problems", plan.problems(), (out, problem) -> {
                PaperJson.string(out, "task", problem.task());
                PaperJson.string(out, "code", problem.code());
            });
            json.writeEndObject();
        });
    }

    private static String monthDay(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static void head(JsonGenerator json, PlanPaper plan) {
        PaperJson.string(json, "type", plan.type());
        PaperJson.string(json, "number", plan.number());
        PaperJson.string(json, "symbol", plan.symbol());
        PaperJson.string(json, "place", plan.place());
        PaperJson.date(json, "date", plan.date());
        PaperJson.string(json, "issuer", plan.issuer());
        PaperJson.string(json, "abstract", plan.abstractText());
    }

    private static void reference(JsonGenerator json, Reference reference) {
        PaperJson.string(json, "reference", reference.reference());
        PaperJson.string(json, "type", reference.type());
        PaperJson.day(json, "date", reference.date());
        PaperJson.string(json, "issuer", reference.issuer());
        PaperJson.string(json, "abstract", reference.abstractText());
        json.writeBooleanProperty("basis", reference.basis());
    }

    private static void task(JsonGenerator json, PlanTask task) {
        PaperJson.string(json, "number", task.number());
        PaperJson.string(json, "title", task.title());
        PaperJson.strings(json, "content", task.content());
        timeFrame(json, task.timeFrame());
        PaperJson.list(json, "roles", task.roles(), (out, role) -> {
            PaperJson.string(out, "role", role.role().name());
            PaperJson.string(out, "agency", role.agency());
            out.writeBooleanProperty("group", role.group());
            PaperJson.string(out, "part", role.part());
        });
        PaperJson.string(json, "product", task.product());
        PaperJson.string(json, "budget", task.budget());
    }

    private static void timeFrame(JsonGenerator json, @Nullable TimeFrame time) {
        if (time == null) {
            json.writeNullProperty("timeFrame");
            return;
        }
        json.writeObjectPropertyStart("timeFrame");
        PaperJson.string(json, "text", time.text());
        json.writeBooleanProperty("ongoing", time.ongoing());
        PaperJson.list(json, "spans", time.spans(), (out, span) -> {
            PaperJson.day(out, "from", span.from());
            PaperJson.day(out, "to", span.to());
        });
        json.writeEndObject();
    }

    private static void signer(JsonGenerator json, @Nullable Signer signer) {
        if (signer == null) {
            json.writeNullProperty("signer");
            return;
        }
        json.writeObjectPropertyStart("signer");
        PaperJson.string(json, "authority", signer.authority());
        PaperJson.strings(json, "post", signer.post());
        PaperJson.string(json, "name", signer.name());
        json.writeEndObject();
    }
}
