package vn.nhipcau.paper.plan;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.parts.Passage;

/** An agency's role with the words that gave it. */
record FoundRole(
        RoleKind role,
        NamedAgency agency,
        Passage words,
        @Nullable Passage part) {}
