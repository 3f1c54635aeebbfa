package vn.nhipcau.work.rounds;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks of sections: I, 1, a by depth, beginning again under each parent.
 *
 * @param own within its parent: {@code 5}
 * @param full with those of its parents: {@code II.5}
 */
public record Marks(String own, String full) {
    static final int DEEPEST = 3;

    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /** The letters that Vietnamese papers count with: no ă and â, but đ. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** The marks of sections of these depths, in their order. A depth is at most one below the one before it. */
    public static List<Marks> of(List<Integer> depths) {
        int[] counts = new int[DEEPEST];
        List<Marks> marks = new ArrayList<>();
        for (int depth : depths) {
            counts[depth - 1]++;
            for (int deeper = depth; deeper < DEEPEST; deeper++) {
                counts[deeper] = 0;
            }
            List<String> path = new ArrayList<>();
            for (int level = 1; level <= depth; level++) {
                path.add(mark(level, counts[level - 1]));
            }
            marks.add(new Marks(path.getLast(), String.join(".", path)));
        }
        return marks;
    }

    private static String mark(int level, int count) {
        return switch (level) {
            case 1 -> TENS.get(count / 10 % 10) + ONES.get(count % 10);
            case 2 -> Integer.toString(count);
            default -> letter(count);
        };
    }

    private static String letter(int count) {
        int index = (count - 1) % LETTERS.length();
        return count > LETTERS.length()
                ? LETTERS.charAt(index) + Integer.toString((count - 1) / LETTERS.length())
                : LETTERS.substring(index, index + 1);
    }
}
