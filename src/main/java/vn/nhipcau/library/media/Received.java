package vn.nhipcau.library.media;

import java.util.List;

/**
 * What became of a file that was brought.
 *
 * @param known it stood in the library already
 * @param notices what the person ought to know
 */
public record Received(Medium medium, boolean known, List<Notice> notices) {
    public Received {
        notices = List.copyOf(notices);
    }

    /**
     * A sentence.
     *
     * @param key of its words
     */
    public record Notice(String key, List<String> args) {}
}
