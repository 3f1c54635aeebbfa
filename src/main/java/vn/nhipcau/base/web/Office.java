package vn.nhipcau.base.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * This installation.
 *
 * @param build changes with every build
 * @param samplePassword the common password of the sample's posts, or null where this is no sample
 * @param samplePosts the sign-in names of the posts that its sign-in page offers
 */
public record Office(String build, @Nullable String samplePassword, List<String> samplePosts) {
    /** Whether it holds the sample province and its own clock. */
    public boolean demo() {
        return samplePassword != null;
    }
}
