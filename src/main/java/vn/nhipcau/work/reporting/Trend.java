package vn.nhipcau.work.reporting;

/** How many of a round's agencies were in time. */
public record Trend(ReportingRound round, Rate onTime) {}
