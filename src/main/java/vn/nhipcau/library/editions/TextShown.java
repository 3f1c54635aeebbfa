package vn.nhipcau.library.editions;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;

/**
 * What visitors see of an edition in a language has changed, in this transaction.
 *
 * @param number of the version that they see now, null where they see none any more
 * @param who did it
 */
public record TextShown(
        long edition, String language, @Nullable Integer number, Visitor who) {}
