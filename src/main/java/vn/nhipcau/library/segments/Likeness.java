package vn.nhipcau.library.segments;

import java.util.Arrays;
import java.util.List;

/** How like two sentences are: 1 − Levenshtein's distance in {@link Tokens} / tokens of the longer one. */
public final class Likeness {
    private Likeness() {}

    /** Between 0 and 1, of folded tokens; 1 where both have none. */
    public static double of(List<String> one, List<String> other) {
        int longer = Math.max(one.size(), other.size());
        return longer == 0 ? 1 : 1 - (double) distance(numbers(one), numbers(other), longer) / longer;
    }

    private static int[] numbers(List<String> tokens) {
        return tokens.stream().mapToInt(String::hashCode).toArray();
    }

    /**
     * The least number of tokens to put in, take out or exchange.
     *
     * @param most from where on the number does not matter: the answer is then {@code most + 1} or the true one
     */
    public static int distance(int[] one, int[] other, int most) {
        if (Math.abs(one.length - other.length) > most) {
            return most + 1;
        }
        int[] row = new int[other.length + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length; j++) {
                int changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[other.length];
    }
}
