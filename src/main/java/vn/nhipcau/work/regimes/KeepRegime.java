package vn.nhipcau.work.regimes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** Writes down regimes and changes them. Rounds that arose already stay as they were opened. */
@Component
public class KeepRegime {
    private final Regimes regimes;
    private final Trail trail;

    KeepRegime(Regimes regimes, Trail trail) {
        this.regimes = regimes;
        this.trail = trail;
    }

    @Transactional
    public long add(Visitor visitor, RegimeForm form, List<Long> agencies) {
        long id = regimes.insert(form.columns());
        regimes.replaceParts(id, agencies, form.settled());
        trail.write(visitor, "regime.added", form.title(), "/regimes/" + id, null);
        return id;
    }

    /** False where someone changed it since that version was read. */
    @Transactional
    public boolean change(Visitor visitor, Regime regime, int version, RegimeForm form, List<Long> agencies) {
        if (!regimes.update(regime.id(), version, form.columns())) {
            return false;
        }
        regimes.replaceParts(regime.id(), agencies, form.settled());
        trail.write(
                visitor,
                "regime.changed",
                form.title(),
                regime.address(),
                changes(regime, form).detail());
        return true;
    }

    /** What a change would change. */
    Changes changes(Regime regime, RegimeForm form) {
        Map<String, @Nullable Object> columns = form.columns();
        return new Changes()
                .of("work.regime.title", regime.title(), form.title())
                .of("work.regime.law", regime.law(), form.law())
                .of("work.regime.method", regime.method(), columns.get("method"))
                .of("work.regime.validFrom", regime.validFrom(), columns.get("validFrom"))
                .of("work.regime.validTo", regime.validTo(), columns.get("validTo"))
                .of("work.round.place", regime.place(), form.place())
                .of("work.regime.terms", dues(regime.terms()), dues(form.settled()));
    }

    /** The terms by what matters most of them. */
    private static String dues(List<Term> terms) {
        return String.join("; ", terms.stream().map(KeepRegime::words).toList());
    }

    private static String words(Term term) {
        return Typed.line(term.title()) + ": " + term.from() + " – " + term.to() + ", " + term.cutOff() + ", "
                + term.opens() + ", " + term.due() + ", " + term.locks();
    }
}
