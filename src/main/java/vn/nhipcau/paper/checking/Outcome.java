package vn.nhipcau.paper.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of a paper.
 *
 * @param rule its code: margin.left
 * @param source the decree and the place in it
 * @param expected in Vietnamese
 * @param found at the first place that fails, else at the first looked at
 * @param where the first three places that fail; of a rule that holds the first place looked at
 * @param places how many fail
 * @param holds null where what is advised, and by no law demanded, is not done
 */
public record Outcome(
        String rule,
        String source,
        String expected,
        Found found,
        List<String> where,
        int places,
        @Nullable Boolean holds) {
    private static final int SHOWN = 3;

    public Outcome {
        where = List.copyOf(where);
    }

    static Outcome of(Rule rule, List<Sight> sights) {
        List<Sight> failing = sights.stream().filter(sight -> !sight.holds()).toList();
        List<Sight> shown = failing.isEmpty() ? sights.subList(0, 1) : failing;
        return new Outcome(
                rule.code(),
                rule.source(),
                rule.expected(),
                shown.getFirst().found(),
                shown.stream()
                        .map(Sight::where)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .limit(SHOWN)
                        .toList(),
                failing.size(),
                failing.isEmpty() ? Boolean.TRUE : rule.isAdvice() ? null : Boolean.FALSE);
    }

    public boolean isFault() {
        return Boolean.FALSE.equals(holds);
    }
}
