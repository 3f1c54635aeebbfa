package vn.nhipcau.work.planning;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.NewAgency;

/** Decides whom an unknown name of a plan means, everywhere in that plan at once. */
@Component
public class SettleName {
    private final CorrectTask corrections;
    private final Actors actors;
    private final Names names;
    private final Trail trail;

    SettleName(CorrectTask corrections, Actors actors, Names names, Trail trail) {
        this.corrections = corrections;
        this.actors = actors;
        this.names = names;
        this.trail = trail;
    }

    /**
     * An agency of the register.
     *
     * @param remember papers may write it so from now on
     */
    @Transactional
    public void agency(Visitor by, long plan, String written, long agency, boolean remember) {
        names.meant(by, agency, remember ? written : null);
        settle(by, plan, written, Actors.Whom.agency(agency));
    }

    /** Nobody in particular: kept as the paper has it. */
    @Transactional
    public void open(Visitor by, long plan, String written) {
        settle(by, plan, written, Actors.Whom.OPEN);
    }

    /** A name typed in its place: it must be one of the register's. */
    @Transactional
    public void named(Visitor by, long plan, String written, String typed, boolean remember) {
        Actors.Whom whom = names.register().whom(typed);
        if (whom.meaning() == Meaning.UNKNOWN || whom.meaning() == Meaning.OPEN) {
            throw new Refused("work.name.notInRegister", typed);
        }
        if (whom.agency() != null) {
            names.meant(by, whom.agency(), remember ? written : null);
        }
        settle(by, plan, written, whom);
    }

    /** An agency that the register lacks: it is added under the name of the paper. */
    @Transactional
    public void added(Visitor by, long plan, String written, AgencyKind kind) {
        settle(by, plan, written, Actors.Whom.agency(names.add(by, NewAgency.named(written, kind))));
    }

    /** All single agencies that the register lacks, at once: an empty register is filled from its first plan. */
    @Transactional
    public int addAll(Visitor by, long plan, Set<String> written) {
        for (String name : new TreeSet<>(written)) {
            Actors.Whom known = names.register().whom(name);
            if (known.meaning() == Meaning.UNKNOWN) {
                added(by, plan, name, KindOfName.of(name));
            } else {
                settle(by, plan, name, known);
            }
        }
        return written.size();
    }

    private void settle(Visitor by, long planId, String written, Actors.Whom whom) {
        Plan plan = corrections.reading(planId);
        if (actors.settle(planId, written, whom) > 0) {
            trail.write(by, "plan.named", plan.title(), plan.address(), written);
        }
    }
}
