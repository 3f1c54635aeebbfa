package vn.nhipcau;

import java.util.Map;
import java.util.Optional;

/** What a room puts in place of the variables of its routes, made anew for each request. */
public interface RouteSamples {
    /**
     * Values by name: variables of the path, and parameters to be sent beside.
     *
     * @param route verb and path, as in the table
     * @param agency whose matter it shall be: the visitor's own or another
     * @return nothing for a route of another room
     */
    Optional<Map<String, Object>> of(String route, long agency);
}
