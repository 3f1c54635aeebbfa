package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;
import net.sf.okapi.lib.xliff2.core.ExtElement;
import net.sf.okapi.lib.xliff2.core.MidFileData;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartGroupData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import vn.nhipcau.library.Coded;

/** XLIFF 2.1, of which this reads all of 2. Source: OASIS, XLIFF Version 2.1, 13 February 2018. */
public final class Xliff21 {
    private static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

    /** States of ours that the standard does not tell apart. */
    static final String DRAFTED = "nhipcau:drafted";

    static final String STALE = "nhipcau:stale";

    private Xliff21() {}

    /**
     * Writes the lines; the stream stays open.
     *
     * @throws IOException of the stream
     */
    public static void write(Exchanged exchanged, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        XLIFFWriter xliff = new XLIFFWriter();
        xliff.setLineBreak("\n");
        xliff.setUseIndentation(false);
        xliff.create(text, exchanged.from(), exchanged.to());
        begin(xliff, exchanged);
        String group = null;
        for (int i = 0; i < exchanged.lines().size(); i++) {
            Line line = exchanged.lines().get(i);
            if (!line.unit().equals(group)) {
                if (group != null) {
                    xliff.writeEndGroup();
                }
                group = line.unit();
                StartGroupData start = new StartGroupData("g" + (i + 1));
                start.setName(Signs.bearable(group));
                xliff.writeStartGroup(start);
            }
            xliff.writeUnit(unit(line, "u" + (i + 1)));
        }
        if (group != null) {
            xliff.writeEndGroup();
        }
        xliff.writeEndDocument();
        xliff.close();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void begin(XLIFFWriter xliff, Exchanged exchanged) {
        StartXliffData start = new StartXliffData("2.1");
        start.setNamespace("slr", SIZES);
        xliff.writeStartDocument(start, null);
        StartFileData file = new StartFileData("f1");
        file.setOriginal(exchanged.name());
        xliff.writeStartFile(file);
        MidFileData head = new MidFileData();
        if (exchanged.lines().stream().anyMatch(line -> line.maxLength() > 0)) {
            ExtElement profiles = new ExtElement(new QName(SIZES, "profiles", "slr"));
            profiles.getExtAttributes().setAttribute("generalProfile", "xliff:codepoints");
            head.getExtElements().add(profiles);
        }
        head.addNote(new Note(Signs.bearable(exchanged.title())));
        xliff.writeMidFile(head);
    }

    private static Unit unit(Line line, String id) {
        Unit unit = new Unit(id);
        unit.setName(Signs.bearable(line.key()));
        unit.setPreserveWS(true);
        unit.setCanResegment(false);
        if (line.maxLength() > 0) {
            unit.getExtAttributes().setAttribute(SIZES, "sizeRestriction", String.valueOf(line.maxLength()));
        }
        String note = line.note();
        if (note != null && !note.isBlank()) {
            unit.addNote(new Note(Signs.bearable(note)));
        }
        Segment segment = unit.appendSegment();
        segment.setId("s1");
        segment.setPreserveWS(true);
        segment.setCanResegment(false);
        Xliff21Codes.fill(segment.getSource(), Codes.pieces(line.source()));
        Coded target = line.target();
        if (target != null) {
            Xliff21Codes.fill(
                    segment.getTarget(net.sf.okapi.lib.xliff2.core.Part.GetTarget.CREATE_EMPTY), Codes.pieces(target));
            tell(segment, line.state());
        }
        return unit;
    }

    private static void tell(Segment segment, LineState state) {
        switch (state) {
            case NEW -> segment.setState(TargetState.INITIAL);
            case TRANSLATED -> segment.setState(TargetState.TRANSLATED);
            case REVIEWED -> segment.setState(TargetState.REVIEWED);
            case DRAFTED, STALE -> {
                segment.setState(TargetState.INITIAL);
                segment.setSubState(state == LineState.STALE ? STALE : DRAFTED);
            }
        }
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
                    || !sheet.attributes().getOrDefault("version", "").startsWith("2.")) {
                return Brought.refused(Finding.refused("library.exchange.otherFormat", 1, "XLIFF 2.1"));
            }
            Reception reception = new Reception(expected);
            reception.refuseStranger(
                    sheet.originals(), sheet.language("srcLang", "srcLang"), sheet.language("trgLang", "trgLang"));
            sheet.tell(reception.findings());
            return reception.receive(segments(sheet, reception.findings()));
        } catch (UnreadableFile e) {
            return Brought.refused(e.why());
        }
    }

    /** The units of a file of whatever origin. */
    static List<vn.nhipcau.library.exchange.Segment> segments(Sheet sheet, List<Finding> findings) {
        return new Slices(sheet, "unit", "", Xliff21Units::read).segments(findings);
    }
}
