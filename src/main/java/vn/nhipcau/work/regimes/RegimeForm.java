package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.rounds.RoundKind;

/**
 * What a person typed and ticked of a regime.
 *
 * @param members agencies that report besides those of the kinds
 * @param byItself ticked or not there
 */
public record RegimeForm(
        String title,
        @Nullable RoundKind kind,
        @Nullable Frequency frequency,
        String law,
        String method,
        @Nullable List<AgencyKind> kinds,
        @Nullable Long outline,
        @Nullable Long lead,
        @Nullable Long issuer,
        String place,
        String validFrom,
        String validTo,
        @Nullable Boolean byItself,
        @Nullable List<@Nullable TermForm> terms,
        @Nullable List<Long> members,
        @Nullable String find,
        @Nullable Integer version) {
    private static final int LONGEST = 300;

    /** Twelve months and one to spare. */
    private static final int MOST_TERMS = 13;

    public RegimeForm {
        title = Typed.line(title);
        law = Typed.line(law);
        method = Typed.line(method);
        place = Typed.line(place);
        validFrom = Typed.line(validFrom);
        validTo = Typed.line(validTo);
    }

    static RegimeForm of(Regime regime) {
        return new RegimeForm(
                regime.title(),
                regime.kind(),
                regime.frequency(),
                regime.law(),
                Objects.requireNonNullElse(regime.method(), ""),
                List.copyOf(regime.kinds()),
                regime.outline(),
                regime.lead(),
                regime.issuer(),
                regime.place(),
                Typed.day(regime.validFrom()),
                Typed.day(regime.validTo()),
                regime.byItself(),
                List.copyOf(regime.terms().stream().map(TermForm::of).toList()),
                regime.agencies(),
                null,
                regime.version());
    }

    RegimeForm over(int version) {
        return new RegimeForm(
                title, kind, frequency, law, method, kinds, outline, lead, issuer, place, validFrom, validTo, byItself,
                terms, members, find, version);
    }

    /** With the terms that the frequency usually has in the place of what stands, or as it is with one more empty row. */
    RegimeForm filled(String how, Text text) {
        return !how.equals("terms") || frequency == null
                ? this
                : new RegimeForm(
                        title,
                        kind,
                        frequency,
                        law,
                        method,
                        kinds,
                        outline,
                        lead,
                        issuer,
                        place,
                        validFrom,
                        validTo,
                        byItself,
                        List.copyOf(TermProposals.of(frequency, text)),
                        members,
                        find,
                        version);
    }

    /** The rows of the page: what was typed and an empty one behind it. */
    public List<TermForm> rows() {
        List<TermForm> rows = new ArrayList<>(typed());
        if (rows.size() < MOST_TERMS) {
            rows.add(TermForm.BLANK);
        }
        return rows;
    }

    private List<TermForm> typed() {
        return terms == null
                ? List.of()
                : terms.stream()
                        .filter(Objects::nonNull)
                        .filter(term -> !term.isBlank())
                        .toList();
    }

    public boolean reports(AgencyKind of) {
        return kinds != null && kinds.contains(of);
    }

    Faults faults() {
        LocalDate from = Typed.day(validFrom).orElse(null);
        LocalDate to = Typed.day(validTo).orElse(null);
        Faults faults = Faults.NONE
                .when(title.isEmpty(), "title", "base.field.missing")
                .when(title.length() > LONGEST, "title", "base.field.long", LONGEST)
                .when(kind == null, "kind", "base.field.missing")
                .when(frequency == null, "frequency", "base.field.missing")
                .when(law.isEmpty(), "law", "work.regime.law.missing")
                .when(law.length() > LONGEST, "law", "base.field.long", LONGEST)
                .when(method.length() > LONGEST, "method", "base.field.long", LONGEST)
                .when(from == null, "validFrom", "base.field.day")
                .when(!Typed.isDayOrEmpty(validTo), "validTo", "base.field.day")
                .when(from != null && to != null && to.isBefore(from), "validTo", "work.regime.validTo.early")
                .when(outline == null, "outline", "work.round.outline.missing")
                .when(lead == null, "lead", "base.field.missing")
                .when(issuer == null, "issuer", "base.field.missing")
                .when(place.isEmpty(), "place", "base.field.missing")
                .when(typed().isEmpty(), "terms[0].title", "work.regime.terms.empty");
        for (int i = 0; i < typed().size(); i++) {
            faults = faults.and(typed().get(i).faults("terms[" + i + "]", LONGEST));
        }
        return faults.when(
                (kinds == null || kinds.isEmpty()) && (members == null || members.isEmpty()),
                "members",
                "work.round.members.empty");
    }

    List<Term> settled() {
        return typed().stream().map(TermForm::term).toList();
    }

    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("title", title);
        columns.put("kind", Objects.requireNonNull(kind).name());
        columns.put("frequency", Objects.requireNonNull(frequency).name());
        columns.put("law", law);
        columns.put("method", Typed.orNull(method));
        columns.put(
                "kinds",
                kinds == null ? new String[0] : kinds.stream().map(Enum::name).toArray(String[]::new));
        columns.put("outline", outline);
        columns.put("lead", lead);
        columns.put("issuer", issuer);
        columns.put("place", place);
        columns.put("validFrom", Typed.day(validFrom).orElseThrow());
        columns.put("validTo", Typed.day(validTo).orElse(null));
        columns.put("byItself", Boolean.TRUE.equals(byItself));
        return columns;
    }
}
