package vn.nhipcau.paper.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** Plain text and Markdown: UTF-8, or UTF-16 with its mark. */
public final class TextLines {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern HEADING = Pattern.compile("\\s*(?:#{1,6}\\s.*|\\*\\*[^*]+\\*\\*\\s*)");
    private static final Pattern OTHER_FORMAT = Pattern.compile("(?is)\\s*(?:\\{\\\\rtf|<!doctype|<html|<\\?xml).*");

    /** Two for a letter, in whichever code. */
    private static final int MOST_BYTES = 12_000_000;

    private TextLines() {}

    /**
     * The lines that hold words.
     *
     * @param format txt or md
     * @throws UnreadablePaper type when the bytes are no text, encoding when they are text in an old code
     */
    public static SourceText read(byte[] file, String format) {
        if (file.length > MOST_BYTES) {
            throw new UnreadablePaper("tooLong");
        }
        String text = Normalizer.normalize(decode(file), Normalizer.Form.NFC);
        if (OTHER_FORMAT.matcher(text).lookingAt()) {
            throw new UnreadablePaper("type");
        }
        List<Line> lines = new ArrayList<>();
        Extent extent = new Extent();
        extent.characters(text.length());
        int page = 1;
        int number = 0;
        for (String line : BREAK.split(text, -1)) {
            number++;
            // a form feed stands before the first words of its page
            page += (int) line.chars().filter(c -> c == '\f').count();
            if (!line.isBlank()) {
                extent.line(0);
                Extent.refuseLong(line.length());
                lines.add(new Line(number, line, page, HEADING.matcher(line).matches()));
            }
        }
        return new SourceText(format, page, lines);
    }

    private static String decode(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return strictly(file, 3, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return strictly(file, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return strictly(file, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(file, 0, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] file, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            if (isBinary(text)) {
                throw new UnreadablePaper("type");
            }
            return text;
        } catch (CharacterCodingException e) {
            // old Vietnamese codes share their bytes with each other: guessing would invent words
            throw new UnreadablePaper(isBinary(new String(file, StandardCharsets.ISO_8859_1)) ? "type" : "encoding");
        }
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u000b\u001a\u001e\u001f".indexOf(c) < 0);
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
