package vn.nhipcau.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nhipcau.paper.DrawnSection.Form;
import vn.nhipcau.paper.DrawnSection.Paragraph;
import vn.nhipcau.paper.DrawnSection.Row;
import vn.nhipcau.paper.ReportLayout.Format;

/** A drawn report: its answer in the shape of {@code report read}, and the paper in three formats, clean or spoiled. */
public final class GeneratedReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final long seed;
    private final ReportLayout layout;
    private final DrawnReport report;
    private final long noise;

    GeneratedReport(long seed, ReportLayout layout, DrawnReport report, long noise) {
        this.seed = seed;
        this.layout = layout;
        this.report = report;
        this.noise = noise;
    }

    /** Every second one is spoiled. */
    public boolean noisy() {
        return seed % 2 == 1;
    }

    public String fileName() {
        return "bao-cao-" + seed
                + switch (layout.format()) {
                    case TXT -> ".txt";
                    case MD -> ".md";
                    case DOCX -> ".docx";
                };
    }

    public byte[] bytes() {
        List<ReportBlocks.Block> blocks = ReportBlocks.of(report, layout);
        Random random = noisy() ? new Random(noise) : null;
        return layout.format() == Format.DOCX
                ? DrawnReportWord.file(blocks, layout, random)
                : DrawnReportText.file(blocks, layout, random);
    }

    /** How it is laid out, for who looks for the reason of a difference. */
    public String layout() {
        return layout.toString();
    }

    public JsonNode answer() {
        return MAPPER.readTree(new Answer().of(report).toString());
    }

    /** Puts the answer together in the order of the paper. */
    private static final class Answer {
        private final ArrayNode figures = JSON.arrayNode();
        private final Map<DrawnDocument, Cited> cited = new LinkedHashMap<>();
        private int notes;

        /** What all citations of one document say together. */
        private static final class Cited {
            private final ArrayNode written = JSON.arrayNode();
            private int times;
            private boolean dated;
            private boolean issued;
            private boolean abstracted;

            void add(DrawnCitation citation) {
                times++;
                dated |= citation.dated();
                issued |= citation.issued();
                abstracted |= citation.abstracted();
                if (written.valueStream().noneMatch(one -> one.asString().equals(citation.written()))) {
                    written.add(citation.written());
                }
            }

            ObjectNode answer(DrawnDocument document) {
                ObjectNode answer = JSON.objectNode();
                answer.put("reference", document.reference()).put("type", document.type());
                answer.put("date", dated ? document.date() : null);
                answer.put("issuer", issued ? document.issuer() : null);
                answer.put("abstract", abstracted ? document.abstractText() : null);
                answer.put("times", times).set("asWritten", written);
                ArrayNode problems = answer.putArray("problems");
                if (dated && document.date() == null) {
                    problems.add("date.impossible");
                }
                return answer;
            }
        }

        ObjectNode of(DrawnReport report) {
            DrawnReport.Head head = report.head();
            ObjectNode answer = JSON.objectNode();
            answer.put("type", "BC").put("number", head.number()).put("symbol", head.symbol());
            answer.put("place", head.place());
            answer.putObject("date")
                    .put("year", head.year())
                    .put("month", head.month())
                    .put("day", head.day());
            answer.put("issuer", String.join(" ", head.issuer()));
            answer.put("abstract", String.join(" ", head.subject()));
            sentence(report.opening(), null);
            ArrayNode sections = answer.putArray("sections");
            report.sections().forEach(section -> section(sections, section, null));
            answer.set("figures", figures);
            ArrayNode references = answer.putArray("references");
            cited.forEach((document, one) -> references.add(one.answer(document)));
            ArrayNode problems = answer.putArray("problems");
            new TreeSet<>(report.doubts()).forEach(problems::add);
            return answer;
        }

        private void section(ArrayNode into, DrawnSection section, @Nullable String around) {
            String place = section.path() != null
                    ? section.path()
                    : around != null && section.form() == Form.STARRED ? around : section.title();
            ObjectNode answer = into.addObject();
            answer.put("mark", section.path()).put("title", section.title());
            ArrayNode paragraphs = answer.putArray("paragraphs");
            if (section.note() != null) {
                note(paragraphs, section.note(), place);
                cite(section.note());
            }
            section.paragraphs().forEach(paragraph -> paragraph(paragraphs, paragraph, place));
            ArrayNode inner = answer.putArray("sections");
            section.sections().forEach(one -> section(inner, one, place));
        }

        private void paragraph(ArrayNode into, Paragraph paragraph, @Nullable String place) {
            for (Row row : paragraph.rows()) {
                into.add(String.join(" | ", row.cells()));
                row.figures().forEach(figure -> figures.add(figure.answer(place)));
            }
            if (paragraph.rows().isEmpty()) {
                String text = paragraph.text();
                for (int i = 1; i <= paragraph.notes().size(); i++) {
                    text = text.replaceFirst(DrawnSentence.NOTE, "[" + (notes + i) + "]");
                }
                into.add(text);
                for (DrawnSentence sentence : paragraph.sentences()) {
                    sentence.figures().forEach(figure -> figures.add(figure.answer(place)));
                }
                for (DrawnSentence sentence : paragraph.sentences()) {
                    cite(sentence);
                }
                paragraph.notes().forEach(note -> note(into, note, place));
            }
        }

        private void note(ArrayNode into, DrawnSentence note, @Nullable String place) {
            into.add("[" + ++notes + "] " + note.text());
            note.figures().forEach(figure -> figures.add(figure.answer(place)));
        }

        private void sentence(DrawnSentence sentence, @Nullable String place) {
            sentence.figures().forEach(figure -> figures.add(figure.answer(place)));
            cite(sentence);
        }

        /** A note counts where its mark stands. */
        private void cite(DrawnSentence sentence) {
            for (DrawnCitation citation : sentence.citations()) {
                cited.computeIfAbsent(citation.document(), document -> new Cited())
                        .add(citation);
            }
            if (sentence.note() != null) {
                cite(sentence.note());
            }
        }
    }
}
