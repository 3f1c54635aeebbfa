package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * One agency's part in a task.
 *
 * @param agency the name as written
 * @param group names no single body ("các sở, ban, ngành")
 * @param part the part of the task that this agency has, null for the whole
 */
public record TaskRole(
        RoleKind role,
        String agency,
        boolean group,
        @Nullable String part) {}
