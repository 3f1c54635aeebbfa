package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** TMX 1.4: memories of other programs, one sentence after the other. Source: LISA, TMX 1.4b Specification, 26 April 2005. */
public final class Tmx {
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LINES_TOLD = 100;

    private Tmx() {}

    /**
     * Writes a memory as it comes, whatever its size; the stream stays open.
     *
     * @throws IOException of the stream
     */
    public static void write(Stream<MemoryUnit> memory, OutputStream out) throws IOException {
        try {
            XmlOut xml = new XmlOut(out);
            xml.open("tmx", "version", "1.4").line();
            header(xml);
            xml.line().open("body").line();
            memory.forEachOrdered(unit -> unit(xml, unit));
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void header(XmlOut xml) {
        xml.leaf(
                "header",
                "creationtool",
                "nhip-cau",
                "creationtoolversion",
                "1",
                "segtype",
                "sentence",
                "o-tmf",
                "nhip-cau",
                "adminlang",
                "vi",
                "srclang",
                "*all*",
                "datatype",
                "plaintext");
    }

    private static void unit(XmlOut xml, MemoryUnit unit) {
        Instant at = unit.at();
        xml.open(
                "tu", "srclang", unit.from(), "changedate", at == null ? null : TIME.format(at), "changeid", unit.by());
        property(xml, "x-before", unit.before());
        property(xml, "x-after", unit.after());
        variant(xml, unit.from(), Codes.pieces(unit.source()));
        variant(xml, unit.to(), Codes.pieces(unit.target()));
        xml.close().line();
    }

    private static void property(XmlOut xml, String type, @Nullable String value) {
        if (value != null) {
            xml.words("prop", value, "type", type);
        }
    }

    private static void variant(XmlOut xml, String language, List<Piece> pieces) {
        xml.open("tuv", "xml:lang", language).open("seg");
        TmxCodes.write(xml, pieces);
        xml.close().close();
    }

    /**
     * Reads a memory as it comes, whatever its size. What no parser understands is left out and told of, the first hundred times
     * with its line; where the file breaks off, what came before has been handed over.
     *
     * @param taker is given each pair of languages of each unit
     * @return what is to be told, in the order of the file
     */
    public static List<Finding> read(InputStream file, Consumer<MemoryUnit> taker) {
        TmxBatch batch = new TmxBatch(taker, LINES_TOLD);
        try {
            new TmxUnits(file).forEach(batch::take);
        } catch (UnreadableFile e) {
            batch.finish();
            batch.findings().add(e.why());
            return List.copyOf(batch.findings());
        }
        batch.finish();
        return List.copyOf(batch.findings());
    }
}
