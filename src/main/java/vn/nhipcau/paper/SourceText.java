package vn.nhipcau.paper;

import java.util.List;

/**
 * The words of a file.
 *
 * @param format docx, pdf, txt or md
 * @param pages at least 1; for docx the breaks that Word left in the file
 * @param lines in reading order, without page headers, footers and page numbers of fields
 * @param footnotes apart from the lines, in the order in which these refer to them
 */
public record SourceText(String format, int pages, List<Line> lines, List<Footnote> footnotes) {
    public SourceText {
        lines = List.copyOf(lines);
        footnotes = List.copyOf(footnotes);
    }

    public SourceText(String format, int pages, List<Line> lines) {
        this(format, pages, lines, List.of());
    }

    /** What its file is called in an answer. */
    public String mediaType() {
        return switch (format) {
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "pdf" -> "application/pdf";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }
}
