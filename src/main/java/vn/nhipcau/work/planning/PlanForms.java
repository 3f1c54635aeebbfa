package vn.nhipcau.work.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.paper.checking.FormCheck;

/** Holds the file of a plan against Decree 30. Nothing of it is kept: the rules may know more tomorrow. */
@Component
class PlanForms {
    private final StoredFiles files;

    PlanForms(StoredFiles files) {
        this.files = files;
    }

    /**
     * What was found in a plan's file.
     *
     * @throws vn.nhipcau.paper.UnreadablePaper for a file that is no .docx
     */
    FormCheck of(Plan plan) {
        if (plan.fileSha256() == null) {
            throw new NotFound();
        }
        try {
            return FormCheck.of(Files.readAllBytes(files.find(plan.fileSha256())), issued(plan));
        } catch (IOException e) {
            throw new UncheckedIOException("file of plan " + plan.id() + " could not be read", e);
        }
    }

    private static @Nullable LocalDate issued(Plan plan) {
        Integer year = plan.year();
        Integer month = plan.month();
        Integer day = plan.day();
        return year != null
                        && month != null
                        && day != null
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day)
                : null;
    }
}
