package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What one may enter when submitting: number and day of the agency's registered paper, and the signed scan.
 *
 * @param again that one knows that nothing was changed, and means it
 */
public record SubmissionForm(
        String number,
        String signedOn,
        @Nullable MultipartFile signed,
        @Nullable Boolean again) {
    static final SubmissionForm BLANK = new SubmissionForm("", "", null, null);

    public SubmissionForm {
        number = Typed.line(number);
        signedOn = Typed.line(signedOn);
    }

    Faults faults() {
        return Faults.NONE
                .when(!number.isEmpty() && !number.matches("0*[1-9]\\d{0,5}"), "number", "work.paper.number.wrong")
                .when(!Typed.isDayOrEmpty(signedOn), "signedOn", "base.field.day");
    }

    @Nullable
    Integer numberOrNull() {
        return number.isEmpty() ? null : Integer.valueOf(number);
    }

    boolean isAgain() {
        return Boolean.TRUE.equals(again);
    }

    boolean hasFile() {
        return signed != null && !signed.isEmpty();
    }
}
