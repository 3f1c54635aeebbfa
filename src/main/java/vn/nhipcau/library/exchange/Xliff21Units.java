package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/** Units of XLIFF 2 through Okapi's reader. */
final class Xliff21Units {
    /** Okapi gives up a file for a language that it did not expect; the guard has noted it, and the line is told of. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(<[\\w:]+[^<>]*?)\\sxml:lang\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*')");

    private Xliff21Units() {}

    /** The units of a document; null where Okapi gives it up. */
    static @Nullable List<Segment> read(String text) {
        List<Segment> segments = strictly(text);
        return segments != null ? segments : strictly(LANGUAGE.matcher(text).replaceAll("$1"));
    }

    private static @Nullable List<Segment> strictly(String text) {
        List<Segment> segments = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.open(text);
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    segments.add(segment(event.getUnit()));
                }
            }
            return segments;
        } catch (RuntimeException | AssertionError e) {
            // whatever a file made to break parsers makes it throw: there is no one kind of it, and it asserts what
            // files decide
            return null;
        }
    }

    private static Segment segment(Unit unit) {
        boolean isTranslated = false;
        LineState state = null;
        for (net.sf.okapi.lib.xliff2.core.Segment part : unit.getSegments()) {
            isTranslated |= part.hasTarget();
            LineState told = part.hasTarget() ? state(part) : LineState.NEW;
            state = state == null || told.compareTo(state) < 0 ? told : state;
        }
        return new Segment(
                unit.getId(),
                unit.getName() == null ? "" : unit.getName(),
                0,
                "",
                source(unit),
                isTranslated ? target(unit) : null,
                state,
                note(unit));
    }

    private static LineState state(net.sf.okapi.lib.xliff2.core.Segment part) {
        return switch (part.getState()) {
            case INITIAL -> {
                if (Xliff21.STALE.equals(part.getSubState())) {
                    yield LineState.STALE;
                }
                yield Xliff21.DRAFTED.equals(part.getSubState()) ? LineState.DRAFTED : LineState.NEW;
            }
            case TRANSLATED -> LineState.TRANSLATED;
            case REVIEWED, FINAL -> LineState.REVIEWED;
        };
    }

    private static List<Piece> source(Unit unit) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : unit) {
            pieces.addAll(Xliff21Codes.pieces(part.getSource()));
        }
        return pieces;
    }

    /** White space between segments stays that of the source where the target has none of its own. */
    private static List<Piece> target(Unit unit) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : unit.hasTargetOrder() ? unit.getTargetOrderedParts() : parts(unit)) {
            Fragment words = part.hasTarget() ? part.getTarget() : part.isSegment() ? null : part.getSource();
            if (words != null) {
                pieces.addAll(Xliff21Codes.pieces(words));
            }
        }
        return pieces;
    }

    private static List<Part> parts(Unit unit) {
        List<Part> parts = new ArrayList<>();
        unit.forEach(parts::add);
        return parts;
    }

    private static @Nullable String note(Unit unit) {
        if (unit.getNoteCount() == 0) {
            return null;
        }
        return StreamSupport.stream(unit.getNotes().spliterator(), false)
                .map(note -> String.valueOf(note.getText()).strip())
                .collect(Collectors.joining("\n"));
    }
}
