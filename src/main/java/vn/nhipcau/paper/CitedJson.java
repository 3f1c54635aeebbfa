package vn.nhipcau.paper;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Cited documents as the contract prints them: docs of {@code references}. */
public final class CitedJson {
    private CitedJson() {}

    public static String of(List<CitedDocument> documents) {
        return PaperJson.text(json -> PaperJson.list(json, documents, CitedJson::document));
    }

    static void document(JsonGenerator json, CitedDocument document) {
        PaperJson.string(json, "reference", document.reference());
        PaperJson.string(json, "type", document.type());
        PaperJson.day(json, "date", document.date());
        PaperJson.string(json, "issuer", document.issuer());
        PaperJson.string(json, "abstract", document.abstractText());
        json.writeNumberProperty("times", document.times());
        PaperJson.strings(json, "asWritten", document.asWritten());
        PaperJson.strings(json, "problems", document.problems());
    }
}
