package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.annotation.NoteAnnotation;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.jspecify.annotations.Nullable;

/** Units of XLIFF 1.2 through Okapi's filter. */
final class Xliff12Units {
    private Xliff12Units() {}

    /** The units of a document; null where Okapi gives it up. */
    static @Nullable List<Segment> read(String text) {
        List<Segment> segments = new ArrayList<>();
        try (XLIFFFilter filter = new XLIFFFilter();
                RawDocument document = new RawDocument(text, LocaleId.fromString("vi"), LocaleId.ENGLISH)) {
            filter.getParameters().setPreserveSpaceByDefault(true);
            filter.getParameters().setIncludeIts(false);
            filter.open(document, false);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    segments.add(segment(event.getTextUnit()));
                }
            }
            return segments;
        } catch (RuntimeException | AssertionError e) {
            // whatever a file made to break parsers makes it throw: there is no one kind of it, and it asserts what
            // files decide
            return null;
        }
    }

    private static Segment segment(ITextUnit unit) {
        LocaleId language = unit.getTargetLocales().stream().findFirst().orElse(LocaleId.EMPTY);
        TextContainer target = unit.getTarget(language);
        return new Segment(
                unit.getId(),
                unit.getName() == null ? "" : unit.getName(),
                0,
                "",
                OkapiText.pieces(unit.getSource().getUnSegmentedContentCopy()),
                target == null ? null : OkapiText.pieces(target.getUnSegmentedContentCopy()),
                target == null ? null : state(target),
                note(unit));
    }

    private static @Nullable LineState state(TextContainer target) {
        Property approved = target.getProperty(Property.APPROVED);
        if (approved != null && approved.getValue().equals("yes")) {
            return LineState.REVIEWED;
        }
        Property state = target.getProperty(Property.STATE);
        return state == null ? null : Xliff12.state(state.getValue());
    }

    private static @Nullable String note(ITextUnit unit) {
        NoteAnnotation notes = unit.getAnnotation(NoteAnnotation.class);
        if (notes == null) {
            return null;
        }
        return StreamSupport.stream(notes.spliterator(), false)
                .map(note -> String.valueOf(note.getNoteText()).strip())
                .collect(Collectors.joining("\n"));
    }
}
