package vn.nhipcau.paper.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** A .docx file, read part by part as events: a person waits for the answer, and the tree of a paper is never needed. */
public final class WordFile {
    private static final Pattern WANTED = Pattern.compile("_rels/\\.rels|word/[^/]+\\.xml");
    private static final Pattern MAIN_PART =
            Pattern.compile("(?s)<Relationship\\b(?=[^>]*/officeDocument\")[^>]*Target=\"/?([^\"]+)\"");

    private WordFile() {}

    /**
     * The lines of the main text, and the footnotes.
     *
     * @throws UnreadablePaper type when the zip file is no Word file, broken, bomb, secret
     */
    public static SourceText read(byte[] file) {
        Map<String, byte[]> parts =
                ZipParts.read(file, name -> WANTED.matcher(name).matches());
        byte[] main = parts.get(mainPart(parts));
        if (main == null) {
            throw new UnreadablePaper("type");
        }
        WordStyles styles = WordStyles.read(parts.get("word/styles.xml"));
        WordNumbering numbering = WordNumbering.read(parts.get("word/numbering.xml"));
        parts.forEach((name, part) -> {
            if (name.startsWith("word/header")) {
                Secrecy.refuse(new WordBody(styles, numbering, 1, 1).read(part));
            }
        });
        // the headers must not have moved the counters of the text
        WordBody body = new WordBody(styles, WordNumbering.read(parts.get("word/numbering.xml")), 1, 1);
        List<Line> lines = body.read(main);
        byte[] notes = parts.get("word/footnotes.xml");
        List<Line> footnotes = notes == null
                ? List.of()
                : new WordBody(styles, numbering, body.nextNumber(), body.pages()).read(notes);
        return new SourceText("docx", body.pages(), lines, footnotes);
    }

    static String mainPart(Map<String, byte[]> parts) {
        byte[] relations = parts.getOrDefault("_rels/.rels", new byte[0]);
        Matcher main = MAIN_PART.matcher(new String(relations, StandardCharsets.UTF_8));
        return main.find() ? main.group(1) : "word/document.xml";
    }
}
