package vn.nhipcau.paper.writing;

import java.text.Normalizer;

/**
 * Widths of Times New Roman, in thousandths of its size: the program has no such font at hand, and rules and line breaks of
 * the letterhead depend on how long a text is printed. Fonts made to replace it have the same widths.
 */
public final class TimesFace {
    private static final int FIRST = ' ';
    private static final int KNOWN = 0x2030;
    private static final int DIGIT = 500;
    private static final int IDEOGRAPHS = 0x2E80;
    private static final int FULL = 1000;

    public static final TimesFace REGULAR = new TimesFace(
            "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
                    + "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 "
                    + "722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 "
                    + "500 500 333 389 278 500 500 722 500 500 444 480 200 480 541",
            "ơ529 Ơ722 ư542 Ư776 đ500 Đ722 “444 ”444 …1000");

    public static final TimesFace BOLD = new TimesFace(
            "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
                    + "570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 "
                    + "722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 "
                    + "556 556 444 389 333 556 500 722 500 500 444 394 220 394 520",
            "ơ554 Ơ778 ư600 Ư796 đ556 Đ722 “500 ”500 …1000");

    private final int[] widths = new int[KNOWN];

    private TimesFace(String ascii, String others) {
        String[] numbers = ascii.split(" ", -1);
        for (String other : others.split(" ", -1)) {
            widths[other.charAt(0)] = Integer.parseInt(other.substring(1));
        }
        for (int c = FIRST; c < KNOWN; c++) {
            if (widths[c] == 0) {
                widths[c] = width(c, numbers);
            }
        }
    }

    /** A letter with marks is as wide as without, unless it has a horn. */
    private int width(int c, String[] numbers) {
        int base = c < 0xC0
                ? c
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .charAt(0);
        if (base < FIRST + numbers.length) {
            String horned = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
            int horn = horned.indexOf('\u031B') < 0 ? 0 : widths["ouOU".indexOf(base) < 0 ? base : hornOf(base)];
            return horn > 0 ? horn : Integer.parseInt(numbers[base - FIRST]);
        }
        return widths[base] > 0 ? widths[base] : DIGIT;
    }

    private static char hornOf(int base) {
        return "ơưƠƯ".charAt("ouOU".indexOf(base));
    }

    /** How long a line is printed, in the unit of the size. */
    public double width(String line, double size) {
        int sum = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            sum += c < KNOWN ? widths[c] : c >= IDEOGRAPHS ? FULL : DIGIT;
        }
        return sum * size / 1000;
    }
}
