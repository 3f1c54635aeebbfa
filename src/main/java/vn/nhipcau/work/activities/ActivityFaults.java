package vn.nhipcau.work.activities;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.work.activities.ActivityForm.EvidenceRow;

/** What is wrong in what a person typed of an activity. */
final class ActivityFaults {
    static final int LONGEST_WHAT = 1000;
    static final int LONGEST = 300;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private ActivityFaults() {}

    static Faults of(ActivityForm form, LocalDate today, List<Kind> kinds) {
        return Faults.NONE
                .when(form.what().isEmpty(), "what", "work.activity.what.missing")
                .when(form.what().length() > LONGEST_WHAT, "what", "base.field.long", LONGEST_WHAT)
                .and(days(form, today))
                .when(form.place().length() > LONGEST, "place", "base.field.long", LONGEST)
                .when(isUndecided(form), "task-0", "work.activity.task.missing")
                .and(figures(form))
                .and(fields(form, kinds))
                .when(!form.agency().isEmpty(), "agencies", "work.activity.agency.unknown", form.agency())
                .when(!form.country().isEmpty(), "countries", "work.activity.country.unknown", form.country())
                .when(form.partners().length() > LONGEST, "partners", "base.field.long", LONGEST)
                .and(links(form));
    }

    private static Faults days(ActivityForm form, LocalDate today) {
        Optional<LocalDate> from = Typed.day(form.from());
        Optional<LocalDate> to = Typed.day(form.to());
        return Faults.NONE
                .when(form.from().isEmpty(), "from", "work.activity.from.missing")
                .when(!Typed.isDayOrEmpty(form.from()), "from", "base.field.day")
                .when(from.filter(today::isBefore).isPresent(), "from", "work.activity.from.future", Typed.day(today))
                .when(!Typed.isDayOrEmpty(form.to()), "to", "base.field.day")
                .when(from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "to", "work.activity.to.early");
    }

    /** Neither a task nor knowingly none. */
    private static boolean isUndecided(ActivityForm form) {
        return form.taskIds().isEmpty() && !form.tasks().contains(ActivityForm.OUTSIDE);
    }

    private static Faults figures(ActivityForm form) {
        Faults faults = Faults.NONE;
        for (int i = 0; i < form.figures().size(); i++) {
            String key = form.figures().get(i).fault();
            if (key != null) {
                faults = faults.when(true, "figure-" + i, key, FigureRow.LONGEST_UNIT);
            }
        }
        return faults;
    }

    private static Faults fields(ActivityForm form, List<Kind> kinds) {
        Faults faults = Faults.NONE;
        for (Kind kind :
                kinds.stream().filter(k -> k.code().equals(form.kind())).toList()) {
            for (Kind.Field field : kind.fields()) {
                String typed = form.field(kind.code(), field.code());
                String name = "field-" + kind.code() + "-" + field.code();
                faults = faults.when(typed.length() > LONGEST, name, "base.field.long", LONGEST)
                        .when(
                                field.input() == Kind.Input.NUMBER
                                        && !typed.isEmpty()
                                        && FigureWords.readNumber(typed).isEmpty(),
                                name,
                                "work.activity.figure.number")
                        .when(field.input() == Kind.Input.DAY && !Typed.isDayOrEmpty(typed), name, "base.field.day")
                        .when(
                                field.input() == Kind.Input.CHOICE
                                        && !typed.isEmpty()
                                        && !field.choices().contains(typed),
                                name,
                                "base.field.missing");
            }
        }
        return faults;
    }

    private static Faults links(ActivityForm form) {
        Faults faults = Faults.NONE;
        List<EvidenceRow> links = form.links();
        for (int i = 0; i < links.size(); i++) {
            EvidenceRow link = links.get(i);
            faults = faults.when(
                            !link.isEmpty() && !isWebAddress(link.place()), "link-" + i, "work.activity.link.address")
                    .when(link.title().length() > LONGEST, "link-" + i, "base.field.long", LONGEST);
        }
        return faults;
    }

    /** Of the web alone: an address of another scheme could do something in the reader's browser. */
    static boolean isWebAddress(String typed) {
        if (typed.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = new URI(typed);
            return address.getHost() != null
                    && SCHEMES.contains(
                            Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(java.util.Locale.ROOT));
        } catch (URISyntaxException e) {
            // real addresses carry letters and brackets that a strict reader refuses
            return typed.matches("(?i)https?://[\\w.-]+(:\\d+)?/[^\\s<>\"]*");
        }
    }
}
