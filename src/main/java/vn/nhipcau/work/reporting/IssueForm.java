package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What the officer enters from the clerk's register when a report is issued.
 *
 * @param again said after the warning that the number was given before; null where nothing was asked
 */
public record IssueForm(
        String number,
        String signedOn,
        @Nullable MultipartFile signed,
        @Nullable Boolean again) {
    public IssueForm {
        number = Typed.line(number);
        signedOn = Typed.line(signedOn);
    }

    Faults faults(LocalDate today) {
        return Faults.NONE
                .when(!number.matches("0*[1-9]\\d{0,5}"), "number", "work.paper.number.wrong")
                .when(Typed.day(signedOn).isEmpty(), "signedOn", "base.field.day")
                .when(
                        Typed.day(signedOn).filter(day -> day.isAfter(today)).isPresent(),
                        "signedOn",
                        "work.issue.future");
    }

    int numberValue() {
        return Integer.parseInt(number);
    }

    LocalDate day() {
        return Typed.day(signedOn).orElseThrow();
    }

    /** A box that is not ticked is not sent. */
    boolean isAgain() {
        return Boolean.TRUE.equals(again);
    }

    boolean hasFile() {
        return signed != null && !signed.isEmpty();
    }
}
