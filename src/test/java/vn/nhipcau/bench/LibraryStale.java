package vn.nhipcau.bench;

import java.util.Locale;
import vn.nhipcau.library.segments.StaleLaw;

/** Which translations 10,000 random edits overtake, against one who knows what was touched. */
final class LibraryStale {
    private static final int EDITS = 10_000;

    private LibraryStale() {}

    static void measure() {
        long seed = System.nanoTime();
        StaleLaw.Outcome outcome = StaleLaw.of(seed, EDITS);
        System.out.printf(
                Locale.ROOT,
                "stale: %d edits in %d saves of generated editions, %d sentences held against the rule, seed %d%n"
                        + "  missed %d, false %d  (aim 0 and 0)%n"
                        + "  touched sentences shown beside their old translation %d, without one %d%n"
                        + "  a save's sentences found again in %.2f ms%n",
                outcome.edits,
                outcome.saves,
                outcome.sentences,
                seed,
                outcome.missed.size(),
                outcome.wronged.size(),
                outcome.overtaken,
                outcome.anew,
                outcome.nanoseconds / 1e6 / outcome.saves);
        outcome.missed.stream().limit(5).forEach(found -> System.out.println("  missed: " + found));
        outcome.wronged.stream().limit(5).forEach(found -> System.out.println("  false: " + found));
    }
}
