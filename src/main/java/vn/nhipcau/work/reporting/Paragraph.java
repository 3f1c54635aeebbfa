package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a report.
 *
 * @param text with its figures, see {@link MarkedText}
 * @param activity that it tells of, null where it tells of none or several
 * @param agency whose paragraph it is in the consolidated report, null for the lead office's own words
 * @param source the paragraph of that agency's report
 * @param sourceText as it was when it was taken over
 * @param leftOut whether it is not printed
 * @param mergedInto the paragraph that speaks for it too
 * @param apart whether it stays beside others that tell of the same activity
 * @param edited whether a person has changed it since the program or the agency wrote it
 */
public record Paragraph(
        long id,
        long section,
        int position,
        String text,
        @Nullable Long activity,
        @Nullable Long agency,
        @Nullable String agencyName,
        @Nullable Long source,
        @Nullable String sourceText,
        boolean leftOut,
        @Nullable Long mergedInto,
        boolean apart,
        boolean edited,
        int version) {

    public MarkedText marked() {
        return MarkedText.of(text);
    }

    /** Whether its agency's own paragraph is another by now. */
    public boolean sourceMoved(@Nullable String now) {
        return source != null && now != null && !now.equals(sourceText);
    }
}
