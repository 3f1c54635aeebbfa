package vn.nhipcau.library;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A place on a map of an edition.
 *
 * @param latitude in degrees of WGS 84, north positive
 * @param longitude in degrees of WGS 84, east positive
 */
public record Point(String id, double latitude, double longitude, List<Run> label) {
    Unit unit() {
        return new Unit(id, label);
    }

    Point with(UnaryOperator<Unit> words) {
        return new Point(id, latitude, longitude, words.apply(unit()).runs());
    }
}
