package vn.nhipcau.work.planning;

import org.springframework.stereotype.Component;

/** The places where the parts of a plan are kept beside its tasks. */
@Component
record PlanParts(Actors actors, Doubts doubts, Duties duties, PlanSource source, ReportingDates dates) {}
