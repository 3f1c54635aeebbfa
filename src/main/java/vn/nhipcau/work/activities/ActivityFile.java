package vn.nhipcau.work.activities;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/** An activity as a row of the spreadsheet. */
final class ActivityFile {
    private ActivityFile() {}

    static List<String> heads(Text text) {
        return Stream.of(
                        "work.activity.from",
                        "work.activity.to",
                        "work.activity.what",
                        "work.activity.place",
                        "work.activity.kind",
                        "work.activity.agencies",
                        "work.activity.partners",
                        "work.activity.tasks",
                        "work.activity.figures",
                        "work.activity.languages",
                        "work.activity.countries",
                        "work.activity.evidence",
                        "work.activity.state")
                .map(text::get)
                .toList();
    }

    static List<@Nullable Object> cells(ActivityRows.Row row, List<Kind> kinds, Text text) {
        Activity activity = row.activity();
        return Arrays.asList(
                activity.from(),
                activity.to(),
                activity.what(),
                activity.place(),
                kinds.stream()
                        .filter(kind -> kind.code().equals(activity.kind()))
                        .map(kind -> kind.name(text.language()))
                        .findFirst()
                        .orElse(activity.kind()),
                activity.agencies().stream().map(Activity.Doer::name).collect(Collectors.joining("; ")),
                activity.partners(),
                row.tasks(),
                activity.figures().stream().map(Figure::words).collect(Collectors.joining("; ")),
                activity.languages().stream()
                        .map(code -> text.get("work.language." + code))
                        .collect(Collectors.joining(", ")),
                activity.countries().stream()
                        .map(code -> Countries.name(code, text.language()))
                        .collect(Collectors.joining(", ")),
                row.evidence(),
                activity.withdrawn() ? text.get("work.activity.withdrawn") : null);
    }
}
