package vn.nhipcau.people.agencies;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What a person typed of an agency. */
public record AgencyForm(
        @Nullable AgencyKind kind,
        String name,
        String shortName,
        String aliases,
        @Nullable Long parent,
        String telephone,
        String email,
        String validFrom,
        @Nullable Integer version) {
    static final int LONGEST = 300;

    public AgencyForm {
        name = Typed.line(name);
        shortName = Typed.line(shortName);
        aliases = Objects.requireNonNullElse(aliases, "");
        telephone = Typed.line(telephone);
        email = Typed.line(email);
        validFrom = Typed.line(validFrom);
    }

    static AgencyForm blank() {
        return new AgencyForm(null, "", "", "", null, "", "", "", null);
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.kind(),
                agency.name(),
                "",
                "",
                agency.parent(),
                Objects.requireNonNullElse(agency.telephone(), ""),
                Objects.requireNonNullElse(agency.email(), ""),
                Typed.day(agency.validFrom()),
                agency.version());
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    AgencyForm over(int version) {
        return new AgencyForm(kind, name, shortName, aliases, parent, telephone, email, validFrom, version);
    }

    Faults faults() {
        return Faults.NONE
                .when(kind == null, "kind", "base.field.missing")
                .when(telephone.length() > LONGEST, "telephone", "base.field.long", LONGEST)
                .when(!Typed.isMailOrEmpty(email), "email", "base.field.mail")
                .when(!Typed.isDayOrEmpty(validFrom), "validFrom", "base.field.day");
    }

    Faults faultsOfNew() {
        return nameFaults(name)
                .when(shortName.length() > LONGEST, "shortName", "base.field.long", LONGEST)
                .when(
                        Typed.lines(aliases).stream().anyMatch(a -> a.length() > LONGEST),
                        "aliases",
                        "base.field.long",
                        LONGEST)
                .and(faults());
    }

    static Faults nameFaults(String name) {
        return Faults.NONE
                .when(name.isEmpty(), "name", "base.field.missing")
                .when(name.length() > LONGEST, "name", "base.field.long", LONGEST);
    }

    NewAgency toNew() {
        return new NewAgency(
                Objects.requireNonNull(kind),
                name,
                Typed.orNull(shortName),
                Typed.lines(aliases),
                parent,
                Typed.orNull(telephone),
                Typed.orNull(email),
                Typed.day(validFrom).orElse(null));
    }

    EditAgency.Edit toEdit() {
        return new EditAgency.Edit(
                Objects.requireNonNull(kind),
                parent,
                Typed.orNull(telephone),
                Typed.orNull(email),
                Typed.day(validFrom).orElse(null));
    }

    List<String> names() {
        return new NewAgency(
                        AgencyKind.OTHER, name, Typed.orNull(shortName), Typed.lines(aliases), null, null, null, null)
                .allNames();
    }
}
