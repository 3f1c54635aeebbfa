package vn.nhipcau.paper.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/**
 * What one rule says of a paper.
 *
 * @param rule its code: margin.left
 * @param part of the paper that it looks at
 * @param found at the first place that fails, else at the first looked at
 * @param where the first three places that fail; of a rule that holds the first place looked at
 * @param places how many fail
 * @param holds null where what is advised, and by no law demanded, is not done
 */
public record Outcome(
        String rule,
        FormPart part,
        Source source,
        Found found,
        List<Place> where,
        int places,
        @Nullable Boolean holds) {
    private static final int SHOWN = 3;

    public Outcome {
        where = List.copyOf(where);
    }

    static Outcome of(FormPart part, Rule rule, List<Sight> sights) {
        List<Sight> failing = sights.stream().filter(sight -> !sight.holds()).toList();
        List<Sight> shown = failing.isEmpty() ? sights.subList(0, 1) : failing;
        return new Outcome(
                rule.code(),
                part,
                rule.source(),
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

    /** Whether what is advised was not done. */
    public boolean isAdvice() {
        return holds == null;
    }

    /** How many places fail beside those shown. */
    public int others() {
        return Math.max(0, places - where.size());
    }

    /** Where it fails, but for the words that were found: they say so themselves. */
    public List<Place> placesToTell() {
        return where.stream()
                .filter(place ->
                        !(found.isQuoted() && place.isQuoted() && found.value().equals(place.value())))
                .toList();
    }

    /** What is demanded. */
    public String demand(Text text) {
        return text.get("paper.rule." + rule);
    }
}
