package vn.nhipcau.work;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.RouteSamples;

/** A year for the table of routes, far from those that other tests speak of. */
public final class CalendarSamples implements RouteSamples {
    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        return route.contains(" /calendar/{year}") ? Optional.of(Map.of("year", 2068)) : Optional.empty();
    }
}
