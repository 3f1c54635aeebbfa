package vn.nhipcau.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the library promises in figures, in parts: {@code ./bench library [part…]}. */
public final class Library {
    private static final Map<String, Part> PARTS = parts();

    private Library() {}

    /** One of the measurements; {@code fresh} where it shall not use what an earlier run left. */
    interface Part {
        void measure(boolean fresh) throws Exception;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("stale", fresh -> LibraryStale.measure());
        parts.put("memory", LibraryMemory::measure);
        parts.put("saving", fresh -> LibrarySaving.measure());
        parts.put("media", fresh -> LibraryMedia.measure());
        parts.put("catalogue", fresh -> LibraryCatalogue.measure());
        return parts;
    }

    public static void main(String[] args) throws Exception {
        List<String> asked =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        boolean fresh = Arrays.asList(args).contains("--fresh");
        if (!PARTS.keySet().containsAll(asked)) {
            System.err.println("bench library: " + String.join(", ", PARTS.keySet()));
            System.exit(2);
        }
        Figures.printMachine();
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            if (asked.isEmpty() || asked.contains(part.getKey())) {
                part.getValue().measure(fresh);
            }
        }
    }
}
