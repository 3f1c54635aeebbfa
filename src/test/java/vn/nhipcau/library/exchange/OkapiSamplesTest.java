package vn.nhipcau.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every sample file of Okapi's own tests is read, written and read again: texts and inline codes stay equal, as Okapi's events
 * have them before and after.
 */
class OkapiSamplesTest {
    /** Files against XML, and those that we refuse for safety. */
    private static final Set<String> UNREADABLE_12 = Set.of("invalid_xml_entity.xlf");

    @Test
    void samplesOfXliff12KeepTextsAndCodes() throws IOException {
        List<String> differing = new ArrayList<>();
        int same = 0;
        for (Samples sample : Samples.beside("/Test_Context_and_PH.xlf", "xlf|sdlxliff")) {
            try {
                List<String> before = events(unlinked(sample.file()));
                List<String> after = events(written12(sample.file()));
                if (before.equals(after)) {
                    same++;
                } else {
                    differing.add(sample + ": " + first(before, after));
                }
            } catch (UnreadableFile e) {
                differing.add(sample + ": " + e.why());
            }
        }
        assertThat(differing)
                .allMatch(name -> UNREADABLE_12.stream().anyMatch(name::startsWith))
                .hasSameSizeAs(UNREADABLE_12);
        assertThat(same).isGreaterThan(60);
    }

    /** Okapi would fetch what these attributes point to. */
    private static byte[] unlinked(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        byte[] unlinked =
                text.replace("http://www.w3.org/2005/11/its", "urn:other").getBytes(StandardCharsets.ISO_8859_1);
        // Okapi takes every file without a mark of byte order for UTF-8, whatever it says
        return text.matches("(?s)<\\?xml[^>]*encoding=[\"']windows-1252[\"'].*")
                ? new String(unlinked, java.nio.charset.Charset.forName("windows-1252"))
                        .getBytes(StandardCharsets.UTF_8)
                : unlinked;
    }

    private static byte[] written12(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlOut xml = new XmlOut(out);
        xml.open("xliff", "version", "1.2", "xmlns", "urn:oasis:names:tc:xliff:document:1.2");
        xml.open("file", "original", "x", "source-language", "en", "target-language", "fr", "datatype", "x-test");
        xml.open("body");
        for (Segment segment : Xliff12.segments(Sheet.of(file), new ArrayList<>())) {
            xml.open("trans-unit", "id", segment.id(), "xml:space", "preserve").open("source");
            Xliff12Codes.write(xml, segment.source());
            xml.close();
            List<Piece> target = segment.target();
            if (target != null) {
                xml.open("target");
                Xliff12Codes.write(xml, target);
                xml.close();
            }
            xml.close();
        }
        xml.finish();
        return out.toByteArray();
    }

    private static List<String> events(byte[] file) {
        List<String> events = new ArrayList<>();
        try (IFilter filter = filter12();
                RawDocument document =
                        new RawDocument(new ByteArrayInputStream(file), "UTF-8", LocaleId.ENGLISH, LocaleId.FRENCH)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    LocaleId language =
                            unit.getTargetLocales().stream().findFirst().orElse(LocaleId.FRENCH);
                    events.add(unit.getId() + " " + told(unit.getSource()) + " → " + told(unit.getTarget(language)));
                }
            }
        }
        return events;
    }

    private static IFilter filter12() {
        XLIFFFilter filter = new XLIFFFilter();
        filter.getParameters().setPreserveSpaceByDefault(true);
        filter.getParameters().setIncludeIts(false);
        return filter;
    }

    private static String told(@Nullable TextContainer container) {
        if (container == null) {
            return "none";
        }
        TextFragment fragment = container.getUnSegmentedContentCopy();
        StringBuilder told = new StringBuilder();
        String text = fragment.getCodedText();
        for (int i = 0; i < text.length(); i++) {
            if (!TextFragment.isMarker(text.charAt(i))) {
                told.append(text.charAt(i));
                continue;
            }
            Code code = fragment.getCode(text.charAt(++i));
            if (!code.getOuterData().matches("(?s)</?mrk\\b.*")
                    || code.getTagType() == TextFragment.TagType.PLACEHOLDER) {
                told.append('{').append(code.getTagType()).append(' ').append(code.getId());
                told.append(' ').append(code.getData()).append('}');
            }
        }
        return told.toString();
    }

    private static String first(List<String> before, List<String> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return "\n  " + before.get(i) + "\n  " + after.get(i);
            }
        }
        return before.size() + " and " + after.size();
    }

    @Test
    void samplesOfXliff2KeepTextsAndCodes() throws IOException {
        List<String> differing = new ArrayList<>();
        int same = 0;
        for (Samples sample : Samples.beside("/valid/withSLR.xlf", "xlf")) {
            if (sample.name().startsWith("invalid")) {
                continue;
            }
            try {
                List<String> before = units(sample.file());
                List<String> after = units(written2(sample.file()));
                if (before.equals(after)) {
                    same++;
                } else {
                    differing.add(sample + ": " + first(before, after));
                }
            } catch (UnreadableFile e) {
                differing.add(sample + ": " + e.why());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(same).isGreaterThan(40);
    }

    private static byte[] written2(byte[] file) {
        java.io.StringWriter out = new java.io.StringWriter();
        XLIFFWriter xliff = new XLIFFWriter();
        xliff.create(out, "en", "fr");
        xliff.writeStartFile(null);
        int n = 1;
        for (Segment segment : Xliff21.segments(Sheet.of(file), new ArrayList<>())) {
            // two files of one document may have units of one id
            Unit unit = new Unit("n" + n++);
            net.sf.okapi.lib.xliff2.core.Segment only = unit.appendSegment();
            Xliff21Codes.fill(only.getSource(), segment.source());
            List<Piece> target = segment.target();
            if (target != null) {
                Xliff21Codes.fill(only.getTarget(Part.GetTarget.CREATE_EMPTY), target);
            }
            xliff.writeUnit(unit);
        }
        xliff.close();
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> units(byte[] file) {
        List<String> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MINIMAL)) {
            reader.open(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    StringBuilder source = new StringBuilder();
                    StringBuilder target = new StringBuilder();
                    Unit unit = event.getUnit();
                    unit.forEach(part -> source.append(told(part.getSource())));
                    boolean isTranslated = false;
                    for (var segment : unit.getSegments()) {
                        isTranslated |= segment.hasTarget();
                    }
                    List<Part> parts = new ArrayList<>();
                    unit.forEach(parts::add);
                    for (Part part : unit.hasTargetOrder() ? unit.getTargetOrderedParts() : parts) {
                        if (isTranslated && (part.hasTarget() || !part.isSegment())) {
                            target.append(told(part.hasTarget() ? part.getTarget() : part.getSource()));
                        }
                    }
                    units.add(source + " → " + target);
                }
            }
        }
        return units;
    }

    private static String told(Fragment fragment) {
        StringBuilder told = new StringBuilder();
        for (Object part : fragment) {
            if (part instanceof CTag code) {
                told.append('{')
                        .append(code.getTagType())
                        .append(' ')
                        .append(code.getId())
                        .append(' ');
                told.append(
                        code.getTagType() == net.sf.okapi.lib.xliff2.core.TagType.CLOSING
                                ? ""
                                : code.getType() + " " + code.getSubType());
                told.append(' ').append(code.hasData() ? code.getData() : "").append('}');
            } else if (!(part instanceof MTag)) {
                told.append(part);
            }
        }
        return told.toString();
    }
}
