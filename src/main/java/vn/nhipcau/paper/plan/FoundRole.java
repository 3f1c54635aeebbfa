package vn.nhipcau.paper.plan;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;

/** An agency's role with the words that gave it. */
record FoundRole(
        RoleKind role,
        NamedAgency agency,
        Passage words,
        @Nullable Passage part) {}
