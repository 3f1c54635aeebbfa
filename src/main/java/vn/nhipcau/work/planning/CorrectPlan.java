package vn.nhipcau.work.planning;

import java.time.MonthDay;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** Corrections of what stands around a plan's tasks: its head, its duties, what it cites. */
@Component
class CorrectPlan {
    private final CorrectTask corrections;
    private final Plans plans;
    private final PlanParts parts;
    private final Names names;
    private final Trail trail;

    CorrectPlan(CorrectTask corrections, Plans plans, PlanParts parts, Names names, Trail trail) {
        this.corrections = corrections;
        this.plans = plans;
        this.parts = parts;
        this.names = names;
        this.trail = trail;
    }

    /** Writes the head and the reporting dates anew; false when someone changed them meanwhile. */
    @Transactional
    public boolean head(Visitor by, long id, PlanHeadForm form) {
        Plan before = corrections.reading(id);
        PlanHead head = form.head();
        if (!plans.correct(id, form.version(), head)) {
            return false;
        }
        List<MonthDay> was = parts.dates().ofPlan(id);
        List<MonthDay> days =
                ReportingDates.typed(Typed.line(form.reportingDates())).orElseThrow();
        parts.dates().replace(id, days);
        Changes changes = new Changes()
                .of("work.plan.title", before.title(), head.title())
                .of("work.plan.symbol", before.numberAndSymbol(), symbol(head))
                .of("work.plan.issuer", before.issuer(), head.issuer())
                .of("work.plan.years", before.years(), years(head))
                .of("work.plan.reportingDates", ReportingDates.text(was), ReportingDates.text(days));
        trail.write(by, "plan.corrected", head.title(), before.address(), changes.detail());
        return true;
    }

    private static String symbol(PlanHead head) {
        return head.symbol() == null ? "" : (head.number() == null ? "…" : head.number()) + "/" + head.symbol();
    }

    private static String years(PlanHead head) {
        return head.forYear() == head.toYear()
                ? Integer.toString(head.forYear())
                : head.forYear() + "–" + head.toYear();
    }

    /** Adds a duty, or writes one anew; false when someone changed or removed it meanwhile. */
    @Transactional
    public boolean duty(Visitor by, long planId, DutyForm form) {
        plans.hold(planId);
        Plan plan = corrections.reading(planId);
        String name = Typed.line(form.name());
        String text = Typed.line(form.text());
        Actors.Whom whom = names.register().whom(name);
        if (form.duty() == 0) {
            parts.duties().add(planId, name, whom, text, null);
        } else if (parts.duties().ofPlan(planId).stream()
                        .noneMatch(d -> d.id() == form.duty() && d.version() == form.version())
                || !parts.duties().correct(planId, form.duty(), name, whom, text)) {
            return false;
        }
        trail.write(by, "plan.corrected", plan.title(), plan.address(), name);
        return true;
    }

    @Transactional
    public void removeDuty(Visitor by, long planId, long id) {
        Plan plan = corrections.reading(planId);
        if (!parts.duties().remove(planId, id)) {
            throw new NotFound();
        }
        trail.write(by, "plan.corrected", plan.title(), plan.address(), null);
    }

    /** Writes the documents cited anew; false when someone changed them meanwhile. */
    @Transactional
    public boolean references(Visitor by, long planId, ReferencesForm form) {
        plans.hold(planId);
        Plan plan = corrections.reading(planId);
        if (parts.source().references(planId).hashCode() != form.version()) {
            return false;
        }
        parts.source().references(planId, form.references());
        trail.write(by, "plan.corrected", plan.title(), plan.address(), null);
        return true;
    }
}
