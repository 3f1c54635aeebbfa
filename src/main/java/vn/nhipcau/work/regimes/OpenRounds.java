package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.rounds.KeepRound;
import vn.nhipcau.work.rounds.Origin;
import vn.nhipcau.work.rounds.RoundSettings;

/** Opens the rounds that a regime asks for: by an officer's hand, or on their day by itself. Each arises once. */
@Component
public class OpenRounds {
    private final Regimes regimes;
    private final KeepRound rounds;
    private final Agencies agencies;

    OpenRounds(Regimes regimes, KeepRound rounds, Agencies agencies) {
        this.regimes = regimes;
        this.rounds = rounds;
        this.agencies = agencies;
    }

    /**
     * Opens one.
     *
     * @param term counted from 1
     * @throws Refused where it stands already or is locked, the regime has lost its outline, or nobody would report
     */
    public long open(Visitor visitor, Regime regime, int year, int term, LocalDate today) {
        if (term < 1 || term > regime.terms().size()) {
            throw new NotFound();
        }
        RoundSettings settings = regime.settings(term, year);
        if (today.isAfter(settings.dates().locks())) {
            throw new Refused(
                    "work.regime.over",
                    settings.title(),
                    Typed.day(settings.dates().locks()));
        }
        List<Long> reporting = reporting(regime, settings);
        Long outline = regime.outline();
        if (outline == null || reporting.isEmpty()) {
            throw new Refused(outline == null ? "work.round.outline.missing" : "work.round.members.empty");
        }
        try {
            return rounds.open(visitor, settings, outline, reporting, new Origin(regime.id(), year, term));
        } catch (DuplicateKeyException e) {
            throw new Refused("work.regime.opened.already", settings.title());
        }
    }

    /** Opens what opens on this day or should have before and is not locked yet, of regimes that ask for that; the titles. */
    public List<String> openDue(String actor, LocalDate today) {
        List<String> opened = new ArrayList<>();
        for (Regime regime : regimes.all()) {
            if (regime.byItself() && regime.outline() != null) {
                IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                        .mapToObj(year -> regimes.in(year, regime))
                        .flatMap(List::stream)
                        .filter(each -> each.round() == null && each.holds() && isOpen(each, today))
                        .filter(each -> openByItself(actor, regime, regime.outline(), each))
                        .forEach(each -> opened.add(each.title()));
            }
        }
        return opened;
    }

    private boolean openByItself(String actor, Regime regime, long outline, Occasion each) {
        RoundSettings settings = regime.settings(each.number(), each.year());
        List<Long> reporting = reporting(regime, settings);
        if (reporting.isEmpty()) {
            return false;
        }
        try {
            rounds.openByItself(
                    actor, settings, outline, reporting, new Origin(regime.id(), each.year(), each.number()));
            return true;
        } catch (DuplicateKeyException e) {
            // another node, or an officer, was first
            return false;
        }
    }

    private static boolean isOpen(Occasion each, LocalDate today) {
        return !today.isBefore(each.dates().opens())
                && !today.isAfter(each.dates().locks());
    }

    /** As they are on the day of the cut-off. */
    private List<Long> reporting(Regime regime, RoundSettings settings) {
        return regime.reporting(agencies.options(settings.dates().cutOff()));
    }
}
