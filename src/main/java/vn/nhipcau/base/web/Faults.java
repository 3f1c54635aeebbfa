package vn.nhipcau.base.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form: at which field, and the key of the words that say what to do. */
public record Faults(List<Fault> all) {
    public static final Faults NONE = new Faults(List.of());

    /**
     * One fault.
     *
     * @param field name and id of the input
     */
    public record Fault(String field, String key, List<Object> args) {}

    /** These and one more, where it is so. */
    public Faults when(boolean wrong, String field, String key, Object... args) {
        return wrong
                ? new Faults(Stream.concat(all.stream(), Stream.of(new Fault(field, key, List.of(args))))
                        .toList())
                : this;
    }

    public Faults and(Faults others) {
        return new Faults(Stream.concat(all.stream(), others.all().stream()).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int count() {
        return all.size();
    }

    public @Nullable Fault at(String field) {
        return all.stream().filter(f -> f.field().equals(field)).findFirst().orElse(null);
    }
}
