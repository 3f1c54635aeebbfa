package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.RoundSettings;

/**
 * A reporting regime (chế độ báo cáo): who reports what to whom, in which outline, how often, by which law. Decree
 * 09/2019/NĐ-CP, Article 7, names what it has to say.
 *
 * @param law that it rests on
 * @param method by which reports are sent, null where it names none
 * @param kinds of agencies all of which report
 * @param agencies that report besides
 * @param outline null once that is gone
 * @param lead agency that collects the reports
 * @param issuer agency whose consolidated report it becomes
 * @param validTo last day on which it holds, null where it still does
 * @param byItself whether the program opens its rounds on the day they open
 * @param terms occasions of a year, at least one
 */
public record Regime(
        long id,
        String title,
        RoundKind kind,
        Frequency frequency,
        String law,
        @Nullable String method,
        Set<AgencyKind> kinds,
        List<Long> agencies,
        @Nullable Long outline,
        long lead,
        long issuer,
        String place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean byItself,
        List<Term> terms,
        int version) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Which of these agencies report. */
    public List<Long> reporting(List<Agencies.Option> exist) {
        return exist.stream()
                .filter(agency -> kinds.contains(agency.kind()) || agencies.contains(agency.id()))
                .map(Agencies.Option::id)
                .toList();
    }

    /**
     * The round that it asks for.
     *
     * @param term counted from 1
     */
    public RoundSettings settings(int term, int year) {
        Term of = terms.get(term - 1);
        return new RoundSettings(of.titleIn(year), kind, of.in(year), lead, issuer, place);
    }

    public String address() {
        return "/regimes/" + id;
    }
}
