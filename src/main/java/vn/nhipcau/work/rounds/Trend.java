package vn.nhipcau.work.rounds;

/** How many of a round's agencies were in time. */
public record Trend(ReportingRound round, Rate onTime) {}
