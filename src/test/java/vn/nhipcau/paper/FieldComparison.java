package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was read from a paper with its answer by hand, leaf by leaf. Entries of lists are paired so that as many leaves as
 * possible agree: a task that was not read costs its own fields, not those of all that follow. Keys that the answer leaves out do
 * not count.
 */
public final class FieldComparison {
    /** Lists without an order. */
    private static final Set<String> SETS = Set.of("problems");

    private final List<Finding> findings = new ArrayList<>();

    private FieldComparison() {}

    /** How a field was read. */
    public enum Outcome {
        RIGHT,
        /** Something else than in the answer. */
        WRONG,
        /** Something where the answer has nothing. */
        INVENTED,
        /** Nothing where the answer has something. */
        MISSING
    }

    /**
     * One field that has a value in the answer or in what was read.
     *
     * @param field its path without places in lists: {@code tasks.timeFrame.text}
     * @param place its path in what was read, in the answer where it is missing: {@code tasks[3].timeFrame.text}
     * @param entry index of the outermost list's entry in what was read, -1 where there is none
     */
    public record Finding(
            String field,
            String place,
            int entry,
            Outcome outcome,
            @Nullable JsonNode expected,
            @Nullable JsonNode read) {
        /** In words, for who mends it. */
        @Override
        public String toString() {
            return switch (outcome) {
                case RIGHT -> place + ": right, " + read;
                case WRONG -> place + "\n    expected " + expected + "\n    read     " + read;
                case INVENTED -> place + "\n    expected nothing\n    read     " + read;
                case MISSING -> place + "\n    expected " + expected + "\n    read     nothing";
            };
        }
    }

    /** Where a node lies. */
    private record Path(String field, String place, int entry) {
        Path key(String key) {
            return field.isEmpty() ? new Path(key, key, entry) : new Path(field + "." + key, place + "." + key, entry);
        }

        Path index(int index, boolean read) {
            return new Path(field, place + "[" + index + "]", entry >= 0 || !read ? entry : index);
        }
    }

    /** Every field of the two. */
    public static List<Finding> of(JsonNode expected, JsonNode read) {
        FieldComparison comparison = new FieldComparison();
        comparison.compare(new Path("", "", -1), expected, read);
        return comparison.findings;
    }

    private static boolean isNothing(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || (node.isContainer() && node.isEmpty());
    }

    private void compare(Path path, @Nullable JsonNode expected, @Nullable JsonNode read) {
        if (expected != null && expected.isObject() && read != null && read.isObject()) {
            expected.propertyNames().forEach(key -> compare(path.key(key), expected.get(key), read.get(key)));
        } else if (expected != null && expected.isArray() && read != null && read.isArray()) {
            list(path, expected, read);
        } else if (isNothing(read) || isNothing(expected)) {
            all(path, isNothing(expected) ? read : expected, isNothing(expected) ? Outcome.INVENTED : Outcome.MISSING);
        } else {
            boolean same = expected != null && expected.equals(read);
            findings.add(new Finding(
                    path.field(), path.place(), path.entry(), same ? Outcome.RIGHT : Outcome.WRONG, expected, read));
        }
    }

    /** Every leaf below a node that has no counterpart. */
    private void all(Path path, @Nullable JsonNode node, Outcome outcome) {
        if (node == null || isNothing(node)) {
            return;
        }
        if (node.isObject()) {
            node.propertyNames().forEach(key -> all(path.key(key), node.get(key), outcome));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all(path.index(i, outcome == Outcome.INVENTED), node.get(i), outcome);
            }
        } else {
            boolean missing = outcome == Outcome.MISSING;
            findings.add(new Finding(
                    path.field(), path.place(), path.entry(), outcome, missing ? node : null, missing ? null : node));
        }
    }

    private void list(Path path, JsonNode expected, JsonNode read) {
        if (SETS.contains(path.field())) {
            set(path, expected, read);
            return;
        }
        int nextExpected = 0;
        int nextRead = 0;
        for (int[] pair : pairs(expected, read)) {
            between(path, expected, read, new int[] {nextExpected, pair[0], nextRead, pair[1]});
            compare(path.index(pair[1], true), expected.get(pair[0]), read.get(pair[1]));
            nextExpected = pair[0] + 1;
            nextRead = pair[1] + 1;
        }
        between(path, expected, read, new int[] {nextExpected, expected.size(), nextRead, read.size()});
    }

    /** Entries that have nothing in common are paired in order; the rest is missing or invented. */
    private void between(Path path, JsonNode expected, JsonNode read, int[] bounds) {
        int e = bounds[0];
        int r = bounds[2];
        // a whole task without anything in common is another one, read wrongly or not at all
        boolean wholes = path.field().indexOf('.') < 0
                && expected.size() > 0
                && expected.get(0).isObject();
        for (; !wholes && e < bounds[1] && r < bounds[3]; e++, r++) {
            compare(path.index(r, true), expected.get(e), read.get(r));
        }
        for (; e < bounds[1]; e++) {
            all(path.index(e, false), expected.get(e), Outcome.MISSING);
        }
        for (; r < bounds[3]; r++) {
            all(path.index(r, true), read.get(r), Outcome.INVENTED);
        }
    }

    /** The best pairing in order: the sum of leaves in common is the greatest. */
    private static List<int[]> pairs(JsonNode expected, JsonNode read) {
        int[][] alike = new int[expected.size()][read.size()];
        int[][] best = new int[expected.size() + 1][read.size() + 1];
        for (int e = expected.size() - 1; e >= 0; e--) {
            for (int r = read.size() - 1; r >= 0; r--) {
                alike[e][r] = alike(expected.get(e), read.get(r));
                int paired = alike[e][r] > 0 ? alike[e][r] + best[e + 1][r + 1] : 0;
                best[e][r] = Math.max(paired, Math.max(best[e + 1][r], best[e][r + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int e = 0, r = 0; e < expected.size() && r < read.size(); ) {
            if (alike[e][r] > 0 && best[e][r] == alike[e][r] + best[e + 1][r + 1]) {
                pairs.add(new int[] {e++, r++});
            } else if (best[e][r] == best[e + 1][r]) {
                e++;
            } else {
                r++;
            }
        }
        return pairs;
    }

    /** Leaves in common; yes and no say too little to tell by. */
    private static int alike(@Nullable JsonNode a, @Nullable JsonNode b) {
        if (a == null || b == null || a.isNull() || a.isBoolean()) {
            return 0;
        }
        if (a.isObject() && b.isObject()) {
            return a.propertyNames().stream()
                    .mapToInt(key -> alike(a.get(key), b.get(key)))
                    .sum();
        }
        if (a.isArray() && b.isArray()) {
            int alike = 0;
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                alike += alike(a.get(i), b.get(i));
            }
            return alike;
        }
        return a.equals(b) ? Math.max(1, Math.min(4, a.asString().length() / 8)) : 0;
    }

    private void set(Path path, JsonNode expected, JsonNode read) {
        List<JsonNode> surplus = new ArrayList<>(read.valueStream().toList());
        for (JsonNode one : expected) {
            boolean found = surplus.remove(one);
            findings.add(new Finding(
                    path.field(), path.place(), -1, found ? Outcome.RIGHT : Outcome.MISSING, one, found ? one : null));
        }
        surplus.forEach(one -> findings.add(new Finding(path.field(), path.place(), -1, Outcome.INVENTED, null, one)));
    }
}
