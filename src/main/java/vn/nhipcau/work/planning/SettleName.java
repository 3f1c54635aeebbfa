package vn.nhipcau.work.planning;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.Agency;
import vn.nhipcau.people.agencies.AgencyGroup;
import vn.nhipcau.people.agencies.AgencyGroups;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.NewAgency;

/** Decides whom an unknown name of a plan means, everywhere in that plan at once. */
@Component
public class SettleName {
    private final CorrectTask corrections;
    private final Actors actors;
    private final Names names;
    private final Agencies agencies;
    private final AgencyGroups groups;
    private final Trail trail;

    SettleName(
            CorrectTask corrections, Actors actors, Names names, Agencies agencies, AgencyGroups groups, Trail trail) {
        this.corrections = corrections;
        this.actors = actors;
        this.names = names;
        this.agencies = agencies;
        this.groups = groups;
        this.trail = trail;
    }

    /** An agency of the register, which papers may write so from now on. */
    @Transactional
    public void agency(Visitor by, long plan, String written, long agency) {
        Agency meant = agencies.find(agency).orElseThrow(NotFound::new);
        settle(by, plan, written, Actors.Whom.agency(meant.id()));
    }

    /** A group of the register. */
    @Transactional
    public void group(Visitor by, long plan, String written, long group) {
        AgencyGroup meant = groups.find(group).orElseThrow(NotFound::new);
        settle(by, plan, written, Actors.Whom.group(meant.id()));
    }

    /** Nobody in particular: kept as the paper has it. */
    @Transactional
    public void open(Visitor by, long plan, String written) {
        settle(by, plan, written, Actors.Whom.OPEN);
    }

    /** A name typed in its place: it must be one of the register's. */
    @Transactional
    public void named(Visitor by, long plan, String written, String typed) {
        Actors.Whom whom = names.register().whom(typed);
        if (whom.meaning() == Meaning.UNKNOWN) {
            throw new Refused("work.name.notInRegister", typed);
        }
        settle(by, plan, written, whom);
    }

    /** An agency that the register lacks: it is added under the name of the paper. */
    @Transactional
    public void added(Visitor by, long plan, String written, AgencyKind kind) {
        settle(by, plan, written, Actors.Whom.agency(agencies.add(by, NewAgency.named(written, kind))));
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
