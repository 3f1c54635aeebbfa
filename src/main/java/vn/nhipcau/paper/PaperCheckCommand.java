package vn.nhipcau.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.checking.Outcome;
import vn.nhipcau.paper.checking.PaperCheck;

/** {@code paper check FILE.docx}: prints what each rule of Decree 30 found, as a list. */
public final class PaperCheckCommand {
    private static final int ALL_HOLD = 0;
    private static final int FAULTS = 1;
    private static final int REFUSED = 2;

    private PaperCheckCommand() {}

    /**
     * Checks one file.
     *
     * @param args the words behind {@code paper check}
     * @return exit status: 0 all rules hold; 1 some do not; 2 wrong use or an unreadable file, with one line on {@code err}
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1) {
            err.println("Cách dùng: nhipcau paper check TỆP.docx");
            return REFUSED;
        }
        String name = args.getFirst();
        try (var file = Files.newInputStream(Path.of(name))) {
            List<Outcome> outcomes = PaperCheck.check(name, file);
            out.println(json(outcomes));
            return outcomes.stream().anyMatch(Outcome::isFault) ? FAULTS : ALL_HOLD;
        } catch (UnreadablePaper e) {
            err.println(PaperCommand.oneLine(name) + ": " + PaperCommand.reason(e));
        } catch (IOException | InvalidPathException e) {
            err.println(PaperCommand.oneLine(name) + ": không mở được tệp này");
        }
        return REFUSED;
    }

    private static String json(List<Outcome> outcomes) {
        Text words = PaperCommand.vietnamese();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            outcomes.forEach(outcome -> write(json, outcome, words));
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Outcome outcome, Text words) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.rule());
        json.writeStringProperty("source", outcome.source().in(words));
        json.writeStringProperty("expected", outcome.demand(words));
        json.writeStringProperty("found", outcome.found().in(words));
        json.writeStringProperty(
                "where", outcome.where().stream().map(place -> place.in(words)).collect(Collectors.joining(" · ")));
        if (outcome.places() > 1) {
            json.writeNumberProperty("places", outcome.places());
        }
        Boolean holds = outcome.holds();
        if (holds == null) {
            json.writeNullProperty("holds");
        } else {
            json.writeBooleanProperty("holds", holds);
        }
        json.writeEndObject();
    }
}
