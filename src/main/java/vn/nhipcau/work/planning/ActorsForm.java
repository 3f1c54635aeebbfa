package vn.nhipcau.work.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.RoleKind;

/**
 * Who leads, coordinates and advises, as a person typed it: three lists of equal length, one entry for each row of the
 * form. A row without a name is left out.
 */
public record ActorsForm(
        int version,
        @Nullable List<String> role,
        @Nullable List<String> part,
        @Nullable List<String> name) {

    static final ActorsForm EMPTY = new ActorsForm(0, List.of(), List.of(), List.of());

    public static ActorsForm of(Task task) {
        return new ActorsForm(
                task.version(),
                task.actors().stream().map(a -> a.role().name()).toList(),
                task.actors().stream()
                        .map(a -> Objects.requireNonNullElse(a.part(), ""))
                        .toList(),
                task.actors().stream().map(Actor::shown).toList());
    }

    /** The first name that means nobody in the register, or null. */
    @Nullable
    String firstUnknown(@Nullable Task before, Names.Register register) {
        return named(before, register).stream()
                .filter(n -> n.whom().meaning() == Meaning.UNKNOWN)
                .map(Actors.Named::written)
                .findFirst()
                .orElse(null);
    }

    /** A row of the form. */
    public record Row(String role, String part, String name) {}

    /** The rows that were typed, and empty ones to go on with. */
    public List<Row> rows(int empty) {
        List<Row> rows = new ArrayList<>();
        int typed = name == null ? 0 : name.size();
        for (int i = 0; i < typed + empty; i++) {
            rows.add(i < typed ? new Row(at(role, i), at(part, i), at(name, i)) : new Row("COORDINATOR", "", ""));
        }
        return rows;
    }

    List<Actors.Named> named(@Nullable Task before, Names.Register register) {
        List<Actors.Named> named = new ArrayList<>();
        for (Row row : rows(0)) {
            String typed = Typed.line(row.name());
            if (!typed.isEmpty()) {
                String ofPart = Typed.orNull(Typed.line(row.part()));
                named.add(kept(before, typed)
                        .map(a -> new Actors.Named(
                                kind(row.role()),
                                ofPart,
                                a.written(),
                                new Actors.Whom(a.meaning(), a.agency(), a.group())))
                        .orElseGet(() -> new Actors.Named(kind(row.role()), ofPart, typed, register.whom(typed))));
            }
        }
        return named;
    }

    /** A name that stood there keeps the paper's wording and what was decided of it. */
    private static Optional<Actor> kept(@Nullable Task before, String typed) {
        return before == null
                ? Optional.empty()
                : before.actors().stream()
                        .filter(a -> a.written().equals(typed) || a.shown().equals(typed))
                        .filter(a -> a.meaning() != Meaning.UNKNOWN)
                        .findFirst();
    }

    private static String at(@Nullable List<String> list, int i) {
        return list == null || i >= list.size() ? "" : list.get(i);
    }

    private static RoleKind kind(String typed) {
        for (RoleKind kind : RoleKind.values()) {
            if (kind.name().equals(typed.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return RoleKind.COORDINATOR;
    }

    static Changes changes(Task before, Task after) {
        return changes(before, after, new Changes());
    }

    static Changes changes(Task before, Task after, Changes changes) {
        for (RoleKind kind : RoleKind.values()) {
            changes.of("work.role." + kind.name(), line(before, kind), line(after, kind));
        }
        return changes;
    }

    private static String line(Task task, RoleKind kind) {
        return task.actors().stream()
                .filter(a -> a.role() == kind)
                .map(a -> (a.part() == null ? "" : a.part() + ": ") + a.shown())
                .collect(Collectors.joining("; "));
    }
}
