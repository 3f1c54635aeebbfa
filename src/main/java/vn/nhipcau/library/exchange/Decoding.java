package vn.nhipcau.library.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of an XML file as text: by its mark of byte order, else by what its declaration says, else UTF-8. */
final class Decoding {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private static final int HEAD = 400;

    /** Those in which tools write; ASCII is read the same way in each but the last three. */
    private static final Set<String> READ = Set.of(
            "UTF-8",
            "US-ASCII",
            "ISO-8859-1",
            "windows-1252",
            "windows-1258",
            "GB18030",
            "GBK",
            "GB2312",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "TIS-620",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE");

    private Decoding() {}

    /**
     * The text of a file.
     *
     * @throws UnreadableFile with the row of the first bytes that are no letter in its encoding
     */
    static String text(byte[] file) {
        Charset charset = charset(file);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(file.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), text, true);
        text.flip();
        String read = text.toString();
        if (result.isError()) {
            int row = 1 + (int) read.chars().filter(c -> c == '\n').count();
            throw new UnreadableFile(Finding.refused("library.exchange.encoding", row, charset.name(), row));
        }
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static Charset charset(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF) || startsWith(file, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // without a mark of byte order, two bytes for a letter cannot have been read as a declaration
            if (READ.contains(charset.name()) && !charset.name().startsWith("UTF-16")) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw unknown(name);
        }
        throw unknown(name);
    }

    private static UnreadableFile unknown(String name) {
        return new UnreadableFile(Finding.refused("library.exchange.encodingUnknown", 1, name));
    }

    private static boolean startsWith(byte[] file, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
