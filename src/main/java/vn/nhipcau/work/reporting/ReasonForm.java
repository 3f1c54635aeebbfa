package vn.nhipcau.work.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.web.Faults;

/**
 * Why a report goes back to its agency, as a person typed it.
 *
 * @param place {@code s} with a section's id, {@code p} with a paragraph's, or empty for the whole report
 */
public record ReasonForm(@Nullable String place, @Nullable String reason) {
    private static final int LONGEST = 2000;

    public ReasonForm {
        place = Objects.requireNonNullElse(place, "");
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    public boolean isAt(String other) {
        return other.equals(place);
    }

    private String words() {
        return Objects.requireNonNull(reason);
    }

    Faults faults(ReportView view) {
        return Faults.NONE
                .when(words().isEmpty(), "reason", "work.report.return.why")
                .when(words().length() > LONGEST, "reason", "base.field.long", LONGEST)
                .when(at(view) == null, "place", "base.field.missing");
    }

    MoveReport.Reason given(ReportView view) {
        return Objects.requireNonNull(at(view));
    }

    private MoveReport.@Nullable Reason at(ReportView view) {
        return view.reasonAt(Objects.requireNonNull(place), words());
    }
}
