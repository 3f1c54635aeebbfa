package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * Words of the source that were understood, for showing the paper beside the result.
 *
 * @param line number of the {@link Line}
 * @param from first character in its text, from 0
 * @param to behind the last
 * @param task number of the task, null outside tasks
 */
public record Mark(
        int line, int from, int to, MarkKind kind, @Nullable String task) {}
