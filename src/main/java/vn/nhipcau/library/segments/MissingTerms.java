package vn.nhipcau.library.segments;

import java.util.List;

/** Finds terms of the source that the target does not have in the form of its language: known by whoever keeps terms. */
@FunctionalInterface
public interface MissingTerms {
    List<Finding> in(Checked sentence);
}
