package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names of agencies that a reader may meet. */
public final class KnownAgencies {
    private final List<String> names;

    private KnownAgencies(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** The usual bodies of any province, before and after the reform of 2025, shipped in paper/agencies.txt. */
    public static KnownAgencies general() {
        return new KnownAgencies(List.of());
    }

    /** These and the ones given; names and aliases stand side by side. */
    public KnownAgencies with(Collection<String> namesAndAliases) {
        List<String> all = new ArrayList<>(names);
        all.addAll(namesAndAliases);
        return new KnownAgencies(all);
    }
}
