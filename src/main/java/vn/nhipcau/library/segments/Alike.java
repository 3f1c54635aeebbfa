package vn.nhipcau.library.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How like a sentence is to what it may have become; nothing below the half. */
final class Alike implements InOrder.Worth<Realign.Old, Realign.Fresh> {
    private static final double LEAST = 0.5;

    private final Map<String, List<String>> tokens = new HashMap<>();

    @Override
    public double of(Realign.Old old, Realign.Fresh now) {
        double likeness = Likeness.of(tokens(old.meaning), tokens(now.meaning));
        return likeness < LEAST ? 0 : likeness;
    }

    private List<String> tokens(String meaning) {
        return tokens.computeIfAbsent(meaning, Tokens::of);
    }
}
