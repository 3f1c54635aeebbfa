package vn.nhipcau.work.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of an outline, or of the outline that a round keeps.
 *
 * @param depth 1 to 3
 * @param kinds codes of the kinds of activities that fill it; none for a section that is written freely
 * @param ownParagraph whether each agency has a paragraph of its own in the consolidated report
 * @param mark within its parent: {@code 5}
 * @param fullMark with those of its parents: {@code II.5}
 */
public record Section(
        long id,
        int position,
        int depth,
        String title,
        @Nullable String hint,
        List<String> kinds,
        boolean ownParagraph,
        String mark,
        String fullMark) {}
