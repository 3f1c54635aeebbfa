package vn.nhipcau.work.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;

/**
 * A plan: its paper's head and where it stands.
 *
 * @param number of the paper, null until issued
 * @param year of the paper's date, as far as it is filled in; likewise month and day
 * @param forYear first year that it plans
 * @param toYear last year that it plans
 * @param fileSha256 of the file that was read, null for a plan typed in
 */
public record Plan(
        long id,
        PlanState state,
        Horizon horizon,
        @Nullable String type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable String issuer,
        String title,
        int forYear,
        int toYear,
        @Nullable String fileSha256,
        @Nullable String fileName,
        @Nullable Integer filePages,
        Instant madeAt,
        @Nullable Instant confirmedAt,
        int version) {

    public boolean reading() {
        return state == PlanState.READING;
    }

    /** The day of the paper, null while a part of it is missing or where no calendar has it. */
    public @Nullable LocalDate signedOn() {
        return year != null && month != null && day != null ? PaperDate.day(year, month, day) : null;
    }

    public boolean hasFile() {
        return fileSha256 != null;
    }

    /** Whether the file's pages are known: plain text has none. */
    public boolean hasPages() {
        return fileName != null && fileName.toLowerCase(Locale.ROOT).matches(".*[.](docx|pdf)");
    }

    /** Whether its file is one of Word: only such a file tells how it is made up. */
    public boolean isWord() {
        return fileName != null && fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /** Number and symbol as written on paper, the number blank until issued: {@code 10/KH-UBND}. */
    public String numberAndSymbol() {
        return symbol == null ? "" : (number == null ? "…" : number) + "/" + symbol;
    }

    public String years() {
        return forYear == toYear ? Integer.toString(forYear) : forYear + "–" + toYear;
    }

    public String address() {
        return "/plans/" + id;
    }
}
