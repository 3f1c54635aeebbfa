package vn.nhipcau.paper;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as read. What the paper does not say is null or empty; what was uncertain stands in {@code problems}.
 *
 * @param type code of the outer paper: a plan inside a decision has QĐ
 * @param number null until issued
 * @param symbol "KH-UBND"
 * @param reportingDates the days before which agencies report each year
 */
public record PlanPaper(
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable PaperDate date,
        @Nullable String issuer,
        @Nullable String abstractText,
        List<Reference> references,
        List<PlanTask> tasks,
        List<PlanDuty> duties,
        List<MonthDay> reportingDates,
        List<Recipient> recipients,
        @Nullable Signer signer,
        List<Problem> problems,
        List<Mark> marks) {
    public PlanPaper {
        references = List.copyOf(references);
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        reportingDates = List.copyOf(reportingDates);
        recipients = List.copyOf(recipients);
        problems = List.copyOf(problems);
        marks = List.copyOf(marks);
    }
}
