package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;

/** XLIFF 1.2, which every tool of translators can read. Source: OASIS, XLIFF Version 1.2, 1 February 2008. */
public final class Xliff12 {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private Xliff12() {}

    /**
     * Writes the lines; the stream stays open.
     *
     * @throws IOException of the stream
     */
    public static void write(Exchanged exchanged, OutputStream out) throws IOException {
        try {
            XmlOut xml = new XmlOut(out);
            begin(xml, exchanged);
            String unit = null;
            for (int i = 0; i < exchanged.lines().size(); i++) {
                Line line = exchanged.lines().get(i);
                if (!line.unit().equals(unit)) {
                    if (unit != null) {
                        xml.close().line();
                    }
                    unit = line.unit();
                    xml.open("group", "id", "g" + (i + 1), "resname", unit).line();
                }
                line(xml, exchanged, line, "u" + (i + 1));
            }
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void begin(XmlOut xml, Exchanged exchanged) {
        xml.open("xliff", "version", "1.2", "xmlns", NAMESPACE).line();
        xml.open(
                "file",
                "original",
                exchanged.name(),
                "source-language",
                exchanged.from(),
                "target-language",
                exchanged.to(),
                "datatype",
                "x-edition",
                "product-version",
                String.valueOf(exchanged.version()));
        xml.line().open("header").words("note", exchanged.title()).close().line();
        xml.open("body").line();
    }

    private static void line(XmlOut xml, Exchanged exchanged, Line line, String id) {
        xml.open(
                "trans-unit",
                "id",
                id,
                "resname",
                line.key(),
                "xml:space",
                "preserve",
                "approved",
                line.state() == LineState.REVIEWED ? "yes" : null,
                "maxwidth",
                line.maxLength() > 0 ? String.valueOf(line.maxLength()) : null,
                "size-unit",
                line.maxLength() > 0 ? "char" : null);
        xml.open("source", "xml:lang", exchanged.from());
        Xliff12Codes.write(xml, bare(line.source()));
        xml.close();
        Coded target = line.target();
        if (target != null) {
            target(xml, exchanged, target, line.state());
        }
        String note = line.note();
        if (note != null) {
            xml.words("note", note);
        }
        xml.close().line();
    }

    private static void target(XmlOut xml, Exchanged exchanged, Coded target, LineState state) {
        xml.open("target", "xml:lang", exchanged.to(), "state", state(state), "state-qualifier", qualifier(state));
        Xliff12Codes.write(xml, bare(target));
        xml.close();
    }

    /** Elements say what they do by their type: the original code would only be in the translator's way. */
    private static List<Piece> bare(Coded coded) {
        return Codes.pieces(coded).stream().map(Piece::bare).toList();
    }

    private static String state(LineState state) {
        return switch (state) {
            case NEW -> "new";
            case DRAFTED -> "needs-review-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case STALE -> "needs-adaptation";
        };
    }

    private static @Nullable String qualifier(LineState state) {
        return state == LineState.STALE ? "x-original-changed" : null;
    }

    /** Null where the word is none of the standard and of the tools we know. */
    static @Nullable LineState state(@Nullable String told) {
        return switch (told) {
            case "new", "needs-translation" -> LineState.NEW;
            case "needs-adaptation", "needs-l10n" -> LineState.STALE;
            case "needs-review-translation", "needs-review-adaptation", "needs-review-l10n" -> LineState.DRAFTED;
            case "translated" -> LineState.TRANSLATED;
            case "signed-off", "final" -> LineState.REVIEWED;
            case null, default -> null;
        };
    }

    /**
     * Reads what a translator has sent.
     *
     * @param expected the edition as it stands now
     */
    public static Brought read(byte[] file, Exchanged expected) {
        try {
            Sheet sheet = Sheet.of(file);
            if (!sheet.root().equals("xliff")
                    || !sheet.attributes().getOrDefault("version", "").startsWith("1.")) {
                return Brought.refused(Finding.refused("library.exchange.otherFormat", 1, "XLIFF 1.2"));
            }
            Reception reception = new Reception(expected);
            reception.refuseStranger(
                    sheet.originals(),
                    sheet.language("source-language", "source-language"),
                    sheet.language("target-language", "target-language"));
            sheet.tell(reception.findings());
            return reception.receive(segments(sheet, reception.findings()));
        } catch (UnreadableFile e) {
            return Brought.refused(e.why());
        }
    }

    /** The units of a file of whatever origin. */
    static List<Segment> segments(Sheet sheet, List<Finding> findings) {
        return new Slices(sheet, "trans-unit", "body", Xliff12Units::read).segments(findings);
    }
}
