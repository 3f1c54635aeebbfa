package vn.nhipcau.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Forms of Vietnamese text for comparing, each as long as the text itself, so that positions stay true. Text must be NFC.
 */
public final class Folding {
    private static final int LAST = 0x1EFF;
    private static final char[] BASE = new char[LAST + 1];

    /** The tone stands on either vowel of an open oa, oe, uy: "hoá" and "hóa" are one word. */
    private static final Pattern OPEN_PAIR = Pattern.compile("([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\\p{L})");

    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String PLAIN = "aaaaaeeeeeyyyyy";

    static {
        for (int c = 0; c <= LAST; c++) {
            String parts = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
            BASE[c] = Character.toLowerCase(parts.charAt(0));
        }
        BASE['đ'] = 'd';
        BASE['Đ'] = 'd';
    }

    private Folding() {}

    /** Lower case without diacritics: "Cơ quan chủ trì" → "co quan chu tri". */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '–', '—', '‑', '‐', '‒', '―', '−' -> '-';
            case '\u00a0' -> ' ';
            default -> c <= LAST ? BASE[c] : c;
        };
    }

    /** Lower case with diacritics, one place for the tone, one kind of dash: equal keys are equal words. */
    public static String key(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = plain(c) == '-' ? '-' : Character.toLowerCase(c);
        }
        String lower = new String(chars);
        return OPEN_PAIR.matcher(lower).replaceAll(pair -> {
            int at = TONED.indexOf(pair.group(2).charAt(0));
            boolean round = pair.group(1).equals("o");
            // "quý" and "quá" are no pairs: the u belongs to the consonant
            boolean afterQ = pair.start() > 0 && lower.charAt(pair.start() - 1) == 'q';
            if (afterQ || (round && at >= 10) || (!round && at < 10)) {
                return pair.group();
            }
            return (round ? TONED_O : TONED_U).charAt(at % 5) + String.valueOf(PLAIN.charAt(at));
        });
    }
}
