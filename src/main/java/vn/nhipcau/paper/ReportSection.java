package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report.
 *
 * @param mark path of the marks from the top ("II.5"), null for a heading without one
 * @param title null where the marked words are a sentence: then they are the first paragraph
 * @param paragraphs before the first section below; a note directly behind the paragraph that refers to it, as "[1] …"
 * @param line number of the {@link Line} of its heading
 */
public record ReportSection(
        @Nullable String mark,
        @Nullable String title,
        List<String> paragraphs,
        List<ReportSection> sections,
        int line) {
    public ReportSection {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }
}
