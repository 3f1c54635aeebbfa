package vn.nhipcau.library.publications;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of a line of the distribution list.
 *
 * @param agency that gets them, where it is one of ours
 * @param receiver who else gets them
 * @param copies as typed, by the number of the print
 * @param sent whether they go at once
 */
public record HandoutForm(
        Handout.@Nullable Kind kind,
        @Nullable Long agency,
        String receiver,
        String day,
        String note,
        boolean sent,
        Map<Long, String> copies) {
    private static final int LONGEST = 200;

    static HandoutForm blank() {
        return new HandoutForm(Handout.Kind.AGENCY, null, "", "", "", false, Map.of());
    }

    static HandoutForm of(MultiValueMap<String, String> sent, Publication one) {
        Map<Long, String> copies = new LinkedHashMap<>();
        one.prints().forEach(print -> copies.put(print.id(), Typed.line(sent.getFirst("copies." + print.id()))));
        String agency = Typed.line(sent.getFirst("agency"));
        String kind = Typed.line(sent.getFirst("kind"));
        return new HandoutForm(
                Optional.of(kind)
                        .flatMap(name -> java.util.Arrays.stream(Handout.Kind.values())
                                .filter(each -> each.name().equals(name))
                                .findFirst())
                        .orElse(null),
                agency.matches("\\d{1,15}") ? (Long) Long.parseLong(agency) : null,
                Typed.line(sent.getFirst("receiver")),
                Typed.line(sent.getFirst("day")),
                Typed.line(sent.getFirst("note")),
                sent.containsKey("sent"),
                copies);
    }

    /** What was typed for a print. */
    public String copies(Print print) {
        return copies.getOrDefault(print.id(), "");
    }

    Faults faults(Publication one, LocalDate today) {
        boolean ours = kind == Handout.Kind.AGENCY;
        LocalDate typed = Typed.day(day).orElse(null);
        Faults faults = Faults.NONE
                .when(kind == null, "kind", "base.field.missing")
                .when(ours && agency == null, "agency", "library.publications.fault.agency")
                .when(!ours && receiver.isEmpty(), "receiver", "library.publications.fault.receiver")
                .when(receiver.length() > LONGEST, "receiver", "base.field.long", LONGEST);
        for (Print print : one.prints()) {
            String number = copies(print);
            faults = faults.when(
                    !number.isEmpty() && Numerals.count(number).isEmpty(),
                    "copies." + print.id(),
                    "library.publications.fault.copies");
        }
        return faults.when(
                        faults.isEmpty() && counts().isEmpty(),
                        "copies." + one.prints().getFirst().id(),
                        "library.publications.fault.none")
                .when(!Typed.isDayOrEmpty(day), "day", "base.field.day")
                .when(sent && typed != null && typed.isAfter(today), "day", "library.publications.fault.future")
                .when(note.length() > LONGEST, "note", "base.field.long", LONGEST);
    }

    private Map<Long, Integer> counts() {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        copies.forEach((print, number) ->
                Numerals.count(number).filter(count -> count > 0).ifPresent(count -> counts.put(print, count)));
        return counts;
    }

    /**
     * The line that was typed; to be asked only where there are no faults.
     *
     * @param agencyName of the agency chosen
     */
    Handout line(String agencyName) {
        Handout.Kind sort = java.util.Objects.requireNonNull(kind);
        boolean ours = sort == Handout.Kind.AGENCY;
        return new Handout(
                0,
                sort,
                ours ? agency : null,
                ours ? agencyName : receiver,
                Typed.day(day).orElse(null),
                null,
                null,
                note,
                1,
                counts());
    }
}
