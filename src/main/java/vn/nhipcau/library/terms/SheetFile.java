package vn.nhipcau.library.terms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.nhipcau.base.Refused;

/** The text of a file that a spreadsheet program wrote. */
final class SheetFile {
    /** What a browser can send back from the page where it is looked at; some thousand terms. */
    static final int MOST = 200_000;

    private SheetFile() {}

    /**
     * The text of a file, or what was pasted where there is no file.
     *
     * @throws Refused for a workbook, for letters in an old code, and for what is too long or empty
     */
    static String text(byte[] file, String pasted) {
        String text = file.length == 0 ? pasted : decoded(file);
        if (text.isBlank()) {
            throw new Refused("library.terms.import.empty");
        }
        if (text.length() > MOST) {
            throw new Refused("library.terms.import.long", MOST);
        }
        return text;
    }

    private static String decoded(byte[] file) {
        if (file.length > 4L * MOST) {
            throw new Refused("library.terms.import.long", MOST);
        }
        if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Refused("library.terms.import.workbook");
        }
        Charset charset = begins(file, 0xff, 0xfe)
                ? StandardCharsets.UTF_16LE
                : begins(file, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("library.terms.import.code");
        }
    }

    private static boolean begins(byte[] file, int... signs) {
        if (file.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((file[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
