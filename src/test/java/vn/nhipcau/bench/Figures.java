package vn.nhipcau.bench;

import java.util.Arrays;
import java.util.Locale;

/** Several runs of the same, told by their median and how far they lie apart. */
record Figures(double... runs) {
    double median() {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    void print(String what, String unit) {
        double least = Arrays.stream(runs).min().orElseThrow();
        double most = Arrays.stream(runs).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "  %-52s %10.2f %-8s (%.2f to %.2f, %d runs)%n",
                what,
                median(),
                unit,
                least,
                most,
                runs.length);
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
