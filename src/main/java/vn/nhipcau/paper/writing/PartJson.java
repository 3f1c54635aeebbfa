package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.Footnote;

/** The parts of a body in a draft: each an object with the one key that names its kind. */
final class PartJson {
    private static final List<String> KINDS = List.of("heading", "paragraph", "bullets", "table");

    private PartJson() {}

    static List<Part> parts(Json json) {
        return json.presentItems().stream().map(PartJson::part).toList();
    }

    private static Part part(Json json) {
        json.allowing("heading", "paragraph", "footnotes", "bullets", "table");
        List<String> kinds =
                KINDS.stream().filter(kind -> !json.at(kind).isMissing()).toList();
        if (kinds.size() != 1) {
            throw json.fault("phải có đúng một trong các khóa: " + String.join(", ", KINDS));
        }
        if (!json.at("footnotes").isMissing() && !kinds.contains("paragraph")) {
            throw json.at("footnotes").fault("chỉ đi cùng paragraph");
        }
        return switch (kinds.getFirst()) {
            case "heading" -> heading(json.at("heading"));
            case "paragraph" -> paragraph(json.at("paragraph").text(), json.at("footnotes"));
            case "bullets" -> bullets(json.at("bullets"));
            default -> table(json.at("table"));
        };
    }

    private static Part heading(Json json) {
        json.allowing("level", "mark", "text");
        String mark = json.at("mark").textOrNull();
        return new Part.Heading(
                json.at("level").integer(1, 3),
                mark == null ? "" : mark,
                json.at("text").text());
    }

    /** A note without a place stands at the end; a place is counted in characters, not in {@code char}s. */
    private static Part paragraph(String text, Json footnotes) {
        int length = text.codePointCount(0, text.length());
        List<Footnote> notes = new ArrayList<>();
        for (Json json : footnotes.items()) {
            json.allowing("at", "text");
            Integer at = json.at("at").integerOrNull(0, length);
            notes.add(new Footnote(
                    at == null ? text.length() : text.offsetByCodePoints(0, at),
                    json.at("text").text()));
        }
        return new Part.Paragraph(text, notes);
    }

    private static Part bullets(Json json) {
        return new Part.Bullets(json.presentItems().stream().map(Json::text).toList());
    }

    private static Part table(Json json) {
        json.allowing("columns", "rows");
        List<Column> columns = json.at("columns").presentItems().stream()
                .map(column -> column.allowing("title", "width"))
                .map(column ->
                        new Column(column.at("title").text(), column.at("width").measure()))
                .toList();
        if (columns.isEmpty() || columns.size() > Part.PaperTable.MOST_COLUMNS) {
            throw json.at("columns").fault("phải có từ 1 đến " + Part.PaperTable.MOST_COLUMNS + " cột");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Json row : json.at("rows").presentItems()) {
            List<Json> cells = row.presentItems();
            if (cells.size() > columns.size()) {
                throw row.fault("có " + cells.size() + " ô, bảng chỉ có " + columns.size() + " cột");
            }
            rows.add(cells.stream().map(Json::text).toList());
        }
        return new Part.PaperTable(columns, rows);
    }
}
