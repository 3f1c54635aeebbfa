package vn.nhipcau.people.agencies;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.Folding;

/**
 * Agencies to tick, by kind.
 *
 * @param find words that narrow what is shown; what is ticked stays ticked
 */
public record Pick(List<Agencies.Option> options, Set<Long> ticked, String find) {
    public static Pick of(List<Agencies.Option> options, @Nullable List<Long> ticked, @Nullable String find) {
        Set<Long> known = options.stream().map(Agencies.Option::id).collect(toCollection(LinkedHashSet::new));
        if (ticked != null) {
            known.retainAll(ticked);
        } else {
            known.clear();
        }
        return new Pick(options, known, Typed.line(find));
    }

    /** What a button of it asks for: {@code all-DEPARTMENT} ticks those shown of a kind, {@code none-…} unticks them. */
    public Pick after(String button) {
        Set<Long> after = new LinkedHashSet<>(ticked);
        for (Agencies.Option option : options) {
            if (shows(option) && button.equals("all-" + option.kind())) {
                after.add(option.id());
            } else if (shows(option) && button.equals("none-" + option.kind())) {
                after.remove(option.id());
            }
        }
        return new Pick(options, after, find);
    }

    public Map<AgencyKind, List<Agencies.Option>> byKind() {
        Map<AgencyKind, List<Agencies.Option>> kinds = new EnumMap<>(AgencyKind.class);
        options.forEach(option ->
                kinds.computeIfAbsent(option.kind(), kind -> new ArrayList<>()).add(option));
        return kinds;
    }

    public boolean shows(Agencies.Option option) {
        return Folding.fold(option.name()).contains(Folding.fold(find));
    }
}
