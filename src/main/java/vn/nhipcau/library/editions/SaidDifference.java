package vn.nhipcau.library.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Unit;
import vn.nhipcau.work.reporting.Difference;

/**
 * What differs between two versions in one piece: its words, those that went marked and those that came.
 *
 * @param unit id of the piece
 */
public record SaidDifference(String unit, List<Difference.Stretch> stretches) {
    /** The pieces that differ, in the order of the newer, those that went at the end; against nothing where there is none. */
    static List<SaidDifference> between(@Nullable EditionVersion older, EditionVersion newer) {
        Map<String, String> before = new LinkedHashMap<>();
        if (older != null) {
            older.said().units().forEach(unit -> before.put(unit.id(), unit.words()));
        }
        List<SaidDifference> differences = new ArrayList<>();
        for (Unit unit : newer.said().units()) {
            String was = before.remove(unit.id());
            if (!unit.words().equals(was)) {
                differences.add(
                        new SaidDifference(unit.id(), Difference.between(was == null ? "" : was, unit.words())));
            }
        }
        before.forEach((id, words) -> differences.add(new SaidDifference(id, Difference.between(words, ""))));
        return differences;
    }
}
