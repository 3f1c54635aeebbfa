package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as read. What the paper does not say is null or empty; what was uncertain stands in {@code problems}.
 *
 * @param type code of the paper, BC
 * @param number null until issued
 * @param symbol "BC-UBND"
 * @param figures in the order of the paragraphs
 */
public record ReportPaper(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable PaperDate date,
        @Nullable String issuer,
        @Nullable String abstractText,
        List<ReportSection> sections,
        List<ReportFigure> figures,
        List<CitedDocument> references,
        List<Recipient> recipients,
        @Nullable Signer signer,
        List<ReportProblem> problems) {
    public ReportPaper {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        references = List.copyOf(references);
        recipients = List.copyOf(recipients);
        problems = List.copyOf(problems);
    }
}
