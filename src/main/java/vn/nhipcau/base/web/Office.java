package vn.nhipcau.base.web;

import org.jspecify.annotations.Nullable;

/**
 * This installation.
 *
 * @param build changes with every build
 * @param samplePassword the common password of the sample's posts, or null where this is no sample
 */
public record Office(String build, @Nullable String samplePassword) {
    /** Whether it holds the sample province and its own clock. */
    public boolean demo() {
        return samplePassword != null;
    }
}
