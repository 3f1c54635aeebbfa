package vn.nhipcau.work.year;

import java.util.ArrayList;
import java.util.List;

/** Puts words that would run into each other into lanes below one another. */
final class Lanes {
    private final int most;
    private final List<Double> ends = new ArrayList<>();
    private boolean crowded;

    /**
     * @param most lanes there may be; what finds room in none goes into the last
     */
    Lanes(int most) {
        this.most = most;
    }

    /** The first lane with room from one place to another, counted from 0. Places are given in order. */
    int put(double from, double to) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= from) {
                ends.set(lane, to);
                return lane;
            }
        }
        if (ends.size() < most) {
            ends.add(to);
            return ends.size() - 1;
        }
        crowded = true;
        ends.set(most - 1, to);
        return most - 1;
    }

    /** Whether one of the first so many lanes has room from a place on. */
    boolean hasRoom(double from, int among) {
        return ends.size() < among || ends.stream().limit(among).anyMatch(end -> end <= from);
    }

    /** Whether something found room in none. */
    boolean isCrowded() {
        return crowded;
    }

    int count() {
        return ends.size();
    }
}
