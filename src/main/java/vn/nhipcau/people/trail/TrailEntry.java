package vn.nhipcau.people.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Changes;

/** One row of the trail. */
public record TrailEntry(
        Instant at,
        String actor,
        String act,
        String title,
        @Nullable String address,
        @Nullable String detail) {

    public String key() {
        return "trail." + act;
    }

    public List<Changes.Line> changes() {
        return Changes.read(detail);
    }

    public List<String> notes() {
        return Changes.rest(detail);
    }
}
