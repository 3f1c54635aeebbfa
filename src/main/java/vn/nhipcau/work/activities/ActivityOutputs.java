package vn.nhipcau.work.activities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;

/** All that came out of activities, whichever feature made it. */
@Component
class ActivityOutputs {
    private final List<Outputs> all;

    ActivityOutputs(List<Outputs> all) {
        this.all = all;
    }

    List<Output> of(Activity activity, Language reader) {
        return all.stream()
                .flatMap(each -> each.of(activity.id(), reader).stream())
                .toList();
    }

    List<Outputs.Offer> offers(Activity activity, Visitor visitor) {
        return activity.withdrawn()
                ? List.of()
                : all.stream()
                        .map(each -> each.offer(activity, visitor))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** What the public has of them, counted by kind: {@code 1 tin (vi, en)}. */
    static List<String> counted(List<Output> outputs) {
        Map<String, List<Output>> kinds = new LinkedHashMap<>();
        outputs.stream()
                .filter(output -> !output.open().isEmpty())
                .forEach(output -> kinds.computeIfAbsent(output.kind(), kind -> new ArrayList<>())
                        .add(output));
        List<String> counted = new ArrayList<>();
        kinds.forEach((kind, each) -> {
            Set<String> languages = new LinkedHashSet<>();
            each.forEach(output -> languages.addAll(output.open()));
            counted.add(each.size() + " " + kind.toLowerCase(Locale.ROOT) + " (" + String.join(", ", languages) + ")");
        });
        return counted;
    }
}
