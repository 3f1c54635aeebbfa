package vn.nhipcau.paper.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Footnote;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** A .docx file, read part by part as events: a person waits for the answer, and the tree of a paper is never needed. */
public final class WordFile {
    private static final Pattern WANTED = Pattern.compile("word/[^/]+\\.xml");
    private static final Pattern MAIN_PART =
            Pattern.compile("(?s)<Relationship\\b(?=[^>]*/officeDocument\")[^>]*Target=\"/?([^\"]+)\"");

    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");
    private static final Set<String> READ =
            Set.of("word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml");

    private WordFile() {}

    /**
     * The lines of the main text, and the footnotes.
     *
     * @throws UnreadablePaper type when the zip file is no Word file, broken, bomb, tooLong, nested, active,
     *     embedded, linked, secret
     */
    public static SourceText read(byte[] file) {
        Map<String, byte[]> parts = ZipParts.read(file, WordFile::isWanted);
        refuseLinked(parts);
        String mainName = mainPart(parts);
        byte[] main = parts.get(mainName);
        if (main == null) {
            throw new UnreadablePaper("type");
        }
        WordStyles styles = WordStyles.read(parts.get("word/styles.xml"));
        WordNumbering numbering = WordNumbering.read(parts.get("word/numbering.xml"));
        refuseMarks(parts, mainName, styles, numbering);
        // the headers must not have moved the counters of the text
        Extent extent = new Extent();
        WordBody body = new WordBody(styles, WordNumbering.read(parts.get("word/numbering.xml")), extent, 1, 1);
        List<Line> lines = body.read(main);
        Map<Integer, List<Line>> notes = new LinkedHashMap<>();
        int next = body.nextNumber();
        for (String part : NOTES) {
            byte[] held = parts.get(part);
            if (held != null) {
                WordBody read = new WordBody(styles, numbering, extent, next, body.pages());
                read.read(held);
                notes.putAll(read.notes());
                next = read.nextNumber();
            }
        }
        return new SourceText("docx", body.pages(), lines, footnotes(notes, body.noted()));
    }

    /** In headers, footers and comments, whatever their names. */
    private static void refuseMarks(
            Map<String, byte[]> parts, String mainName, WordStyles styles, WordNumbering numbering) {
        parts.forEach((name, part) -> {
            if (!name.equals(mainName)
                    && !READ.contains(name)
                    && WANTED.matcher(name).matches()) {
                Secrecy.refuse(new WordBody(styles, numbering, new Extent(), 1, 1).read(part));
            }
        });
    }

    private static void refuseLinked(Map<String, byte[]> parts) {
        parts.forEach((name, part) -> {
            if (Dangers.RELATIONS.matcher(name).matches()) {
                Dangers.refuseLinked(part);
            }
        });
    }

    /** In the order of the text; a note to which nothing refers comes last. */
    private static List<Footnote> footnotes(Map<Integer, List<Line>> notes, List<WordBody.Noted> noted) {
        Map<Integer, List<Line>> left = new LinkedHashMap<>(notes);
        List<Footnote> footnotes = new ArrayList<>();
        for (WordBody.Noted place : noted) {
            List<Line> lines = left.remove(place.note().id());
            if (lines != null) {
                footnotes.add(new Footnote(lines, place.line(), place.note().column()));
            }
        }
        left.values().forEach(lines -> footnotes.add(new Footnote(lines, 0, 0)));
        return footnotes;
    }

    private static boolean isWanted(String name) {
        Dangers.refuseProgram(name);
        return WANTED.matcher(name).matches() || Dangers.RELATIONS.matcher(name).matches();
    }

    static String mainPart(Map<String, byte[]> parts) {
        byte[] relations = parts.getOrDefault("_rels/.rels", new byte[0]);
        Matcher main = MAIN_PART.matcher(new String(relations, StandardCharsets.UTF_8));
        return main.find() ? main.group(1) : "word/document.xml";
    }
}
