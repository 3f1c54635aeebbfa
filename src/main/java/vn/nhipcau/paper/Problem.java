package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * What was missing or read without certainty.
 *
 * @param task number of the task, null when it concerns the paper
 * @param code time.missing, lead.missing, coordinator.missing, agency.unknown or date.impossible
 * @param line number of the {@link Line} concerned
 * @param text the words concerned
 */
public record Problem(
        @Nullable String task,
        String code,
        @Nullable Integer line,
        @Nullable String text) {}
