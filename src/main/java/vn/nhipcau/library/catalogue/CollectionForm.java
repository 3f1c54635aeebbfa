package vn.nhipcau.library.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What was typed of a collection. */
public record CollectionForm(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable Boolean shared,
        @Nullable Integer version) {
    private static final int LONGEST = 200;
    private static final int LONGEST_PURPOSE = 1000;

    public static final CollectionForm BLANK = new CollectionForm("", "", false, 0);

    public CollectionForm {
        name = Typed.line(name);
        purpose = Typed.line(purpose);
        shared = Boolean.TRUE.equals(shared);
        version = version == null ? 0 : version;
    }

    static CollectionForm of(ItemCollection collection) {
        return new CollectionForm(collection.name(), collection.purpose(), collection.shared(), collection.version());
    }

    /** The same typed over a later version. */
    CollectionForm over(int later) {
        return new CollectionForm(name, purpose, shared, later);
    }

    Faults faults() {
        String called = Objects.requireNonNull(name);
        return Faults.NONE
                .when(called.isEmpty(), "name", "library.collection.fault.name")
                .when(called.length() > LONGEST, "name", "library.collection.fault.long")
                .when(
                        Objects.requireNonNull(purpose).length() > LONGEST_PURPOSE,
                        "purpose",
                        "library.collection.fault.purpose");
    }
}
