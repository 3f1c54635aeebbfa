package vn.nhipcau.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A report as the contract prints it: docs of {@code report read}, this order of keys. */
public final class ReportJson {
    private ReportJson() {}

    public static String of(ReportPaper report) {
        return PaperJson.text(json -> {
            json.writeStartObject();
            PaperJson.string(json, "type", report.type());
            PaperJson.string(json, "number", report.number());
            PaperJson.string(json, "symbol", report.symbol());
            PaperJson.string(json, "place", report.place());
            PaperJson.date(json, "date", report.date());
            PaperJson.string(json, "issuer", report.issuer());
            PaperJson.string(json, "abstract", report.abstractText());
            sections(json, report.sections());
            PaperJson.list(json, "figures", report.figures(), ReportJson::figure);
            PaperJson.list(json, "references", report.references(), CitedJson::document);
            PaperJson.list(json, "problems", report.problems(), (out, problem) -> {
                PaperJson.string(out, "section", problem.section());
                PaperJson.string(out, "code", problem.code());
                PaperJson.string(out, "text", problem.text());
            });
            json.writeEndObject();
        });
    }

    private static void sections(JsonGenerator json, List<ReportSection> sections) {
        PaperJson.list(json, "sections", sections, (out, section) -> {
            PaperJson.string(out, "mark", section.mark());
            PaperJson.string(out, "title", section.title());
            PaperJson.strings(out, "paragraphs", section.paragraphs());
            sections(out, section.sections());
        });
    }

    private static void figure(JsonGenerator json, ReportFigure figure) {
        PaperJson.string(json, "text", figure.text());
        PaperJson.string(json, "kind", figure.kind().name());
        switch (figure.kind()) {
            case NUMBER -> number(json, "value", figure.value());
            case RANGE -> {
                number(json, "from", figure.from());
                number(json, "to", figure.to());
            }
            case GROUP_COUNT -> {
                number(json, "groups", figure.groups());
                number(json, "visits", figure.visits());
            }
        }
        if (figure.unit() != null) {
            PaperJson.string(json, "unit", figure.unit());
        }
        PaperJson.string(json, "qualifier", figure.qualifier().name());
        PaperJson.string(json, "section", figure.section());
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value != null) {
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            json.writeNumberProperty(name, whole ? value.setScale(0) : value.stripTrailingZeros());
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Long value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }
}
