package vn.nhipcau.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.paper.source.PdfFile;
import vn.nhipcau.paper.source.Secrecy;
import vn.nhipcau.paper.source.TextLines;
import vn.nhipcau.paper.source.WordFile;

/** A file that holds a paper: .docx, .pdf with text, .txt or .md, told apart by what is in it; its name must not say otherwise. */
public final class PaperFile {
    /** Source: the longest provincial plans with pictures stay under it by far. */
    private static final int MEGABYTES = 30;

    /** Reading takes some forty times as many bytes of memory; the program has 256 MB for everybody. */
    private static final int MODEST_CHARACTERS = 1_250_000;

    private static final List<String> ENDINGS = List.of("docx", "pdf", "txt", "md", "markdown");

    private PaperFile() {}

    /**
     * The words of a file.
     *
     * @param fileName tells Markdown from plain text; misnamed where its ending is that of another kind of file
     * @throws UnreadablePaper when it is no paper that may be read; tooBig above 30 MB
     */
    public static SourceText read(String fileName, InputStream file) throws IOException {
        return read(fileName, file.readNBytes((MEGABYTES << 20) + 1));
    }

    /**
     * The words of a file that a running office reads beside all else that it does, and shows beside what was read.
     *
     * @throws UnreadablePaper as {@link #read(String, byte[])}; tooLong above some five hundred pages
     */
    public static SourceText readModest(String fileName, byte[] file) {
        SourceText source = read(fileName, file);
        if (source.lines().stream().mapToLong(line -> line.text().length()).sum() > MODEST_CHARACTERS) {
            throw new UnreadablePaper("tooLong");
        }
        return source;
    }

    /**
     * The words of a file.
     *
     * @param fileName tells Markdown from plain text; misnamed where its ending is that of another kind of file
     * @throws UnreadablePaper when it is no paper that may be read; tooBig above 30 MB
     */
    public static SourceText read(String fileName, byte[] file) {
        if (file.length > MEGABYTES << 20) {
            throw new UnreadablePaper("tooBig", MEGABYTES);
        }
        SourceText source = lines(fileName, file);
        refuseMisnamed(fileName, source.format());
        if (source.lines().stream().noneMatch(line -> line.text().chars().anyMatch(Character::isLetterOrDigit))) {
            throw new UnreadablePaper(source.format().equals("pdf") ? "scanned" : "empty");
        }
        Secrecy.refuse(source.lines());
        source.footnotes().forEach(note -> Secrecy.refuse(note.lines()));
        return source;
    }

    private static SourceText lines(String fileName, byte[] file) {
        if (startsWith(file, "PK\003\004")) {
            return WordFile.read(file);
        }
        if (head(file).contains("%PDF-")) {
            return PdfFile.read(file);
        }
        if (startsWith(file, "\u00d0\u00cf\u0011\u00e0")) {
            // the container of old Word files is also that of encrypted new ones
            boolean encrypted = new String(file, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw new UnreadablePaper(encrypted ? "encrypted" : "type");
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return TextLines.read(file, name.endsWith(".md") || name.endsWith(".markdown") ? "md" : "txt");
    }

    /** What a file calls itself and is not was sent by mistake, or to deceive. */
    private static void refuseMisnamed(String fileName, String format) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean plain = format.equals("txt") || format.equals("md");
        if (ENDINGS.contains(ending) && (plain ? ENDINGS.indexOf(ending) < 2 : !ending.equals(format))) {
            throw new UnreadablePaper("misnamed", ending, format);
        }
    }

    private static boolean startsWith(byte[] file, String magic) {
        return head(file).startsWith(magic);
    }

    private static String head(byte[] file) {
        return new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
    }
}
