package vn.nhipcau.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Several runs of the same, told by their median and how far they lie apart. */
record Figures(List<Double> runs) {
    double median() {
        List<Double> sorted = runs.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    void print(String what, String unit) {
        System.out.printf(
                Locale.ROOT,
                "  %-52s %10.2f %-3s (%.2f to %.2f, %d runs)%n",
                what,
                median(),
                unit,
                Collections.min(runs),
                Collections.max(runs),
                runs.size());
    }

    static void printMachine() {
        System.out.printf(
                Locale.ROOT,
                "%d processors, %s %s, JDK %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
    }
}
