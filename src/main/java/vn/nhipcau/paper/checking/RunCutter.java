package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;

/** Cuts the letters of a paragraph into rows from left to right: each run is looked at once, whatever the number of rows. */
final class RunCutter {
    private final List<Run> runs;
    private int run;
    private int at;

    RunCutter(List<Run> runs) {
        this.runs = runs;
    }

    /** The letters between two places; {@code from} is never before the end of the last cut. */
    List<Run> next(int from, int to) {
        List<Run> cut = new ArrayList<>();
        while (run < runs.size()) {
            Run here = runs.get(run);
            int length = here.text().length();
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, length);
            if (begin < end) {
                cut.add(here.part(begin, end));
            }
            if (at + length > to) {
                break;
            }
            at += length;
            run++;
        }
        return cut;
    }
}
