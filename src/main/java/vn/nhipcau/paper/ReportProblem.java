package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * What a report left unclear.
 *
 * @param section as in {@link ReportFigure#section()}
 * @param code figure.separator (a point or comma that may mean the other), figure.unclear (a number that may count or may be a
 *     name), mark.sequence (a number that repeats or skips others)
 * @param line number of the {@link Line} concerned
 * @param text the words concerned
 */
public record ReportProblem(@Nullable String section, String code, int line, String text) {}
