package vn.nhipcau.library;

import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a block that has several: an item of a list, a cell of a table. */
public record Part(String id, List<Run> runs) {
    Unit unit() {
        return new Unit(id, runs);
    }

    Part with(UnaryOperator<Unit> words) {
        return new Part(id, words.apply(unit()).runs());
    }
}
