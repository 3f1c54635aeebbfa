package vn.nhipcau.library.segments;

import java.util.List;
import java.util.function.BiConsumer;

/** Pairs two lists without crossing, one to one, so that the pairs are worth the most together. */
final class InOrder {
    private InOrder() {}

    /** What a pair is worth; 0 for one that must not be. */
    interface Worth<A, B> {
        double of(A one, B other);
    }

    static <A, B> void match(List<A> ones, List<B> others, Worth<A, B> worth, BiConsumer<A, B> pair) {
        double[][] pairs = new double[ones.size()][others.size()];
        double[][] best = new double[ones.size() + 1][others.size() + 1];
        for (int i = ones.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                pairs[i][j] = worth.of(ones.get(i), others.get(j));
                double together = pairs[i][j] > 0 ? pairs[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < ones.size() && j < others.size()) {
            if (pairs[i][j] > 0 && best[i][j] == pairs[i][j] + best[i + 1][j + 1]) {
                pair.accept(ones.get(i++), others.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
