package vn.nhipcau.paper.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.Folding;

/** Whose demands a paper stands under, by its date and its letterhead. */
public enum FormLaw {
    /** Decree 30/2020/NĐ-CP, in force from the day it was signed. */
    DECREE_30(LocalDate.of(2020, 3, 5)),
    /** Circular 01/2011/TT-BNV, counted from the day it was signed; the day it took effect is not checked. */
    CIRCULAR_01(LocalDate.of(2011, 1, 19)),
    /** What was in force before. */
    EARLIER(LocalDate.MIN),
    /** The Party's papers: guidance 36-HD/VPTW. */
    PARTY(null);

    private static final int HEAD = 30;
    private static final int SHORT = 90;
    private static final Pattern DATE =
            Pattern.compile("(?iu)ngày\\D*?(\\d{1,2})?\\s*tháng\\D*?(\\d{1,2})?\\s*năm\\s*(\\d{4})");

    /** "Số 16-KL/TW": the type stands before the stroke, behind it who writes. */
    private static final Pattern PARTY_NUMBER = Pattern.compile("so ?[:.]?[ \\d.…_]*-[ a-z]+/ ?[a-z]+.*");

    private final @Nullable LocalDate since;

    FormLaw(@Nullable LocalDate since) {
        this.since = since;
    }

    /**
     * The law of a paper.
     *
     * @param issued its date where it is known, else what stands in its head; without either it is a draft of today
     */
    static FormLaw of(Form form, @Nullable LocalDate issued) {
        if (isOfTheParty(form)) {
            return PARTY;
        }
        LocalDate date = issued == null ? latest(form.letterhead().date()) : issued;
        return date == null
                ? DECREE_30
                : Arrays.stream(values())
                        .filter(law -> law.since != null && !date.isBefore(law.since))
                        .findFirst()
                        .orElse(EARLIER);
    }

    private static boolean isOfTheParty(Form form) {
        return form.letterhead().nation() == null
                && form.paper().paragraphs().stream()
                        .limit(HEAD)
                        .flatMap(paragraph -> TextRow.of(paragraph).stream())
                        .map(row -> Folding.fold(row.words()))
                        .filter(words -> words.length() < SHORT)
                        .anyMatch(words -> words.equals("dang cong san viet nam")
                                || PARTY_NUMBER.matcher(words).matches());
    }

    /** The last day that the words leave open: day and month are blank until a paper is issued. */
    private static @Nullable LocalDate latest(@Nullable TextRow row) {
        Matcher date = DATE.matcher(row == null ? "" : row.words());
        if (!date.find()) {
            return null;
        }
        String day = date.group(1);
        String month = date.group(2);
        try {
            LocalDate first =
                    LocalDate.of(Integer.parseInt(date.group(3)), month == null ? 12 : Integer.parseInt(month), 1);
            return day == null ? first.plusMonths(1).minusDays(1) : first.withDayOfMonth(Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether what differs from Decree 30 is a fault. */
    public boolean isDecree30() {
        return this == DECREE_30;
    }

    /** Why the paper need not be as Decree 30 says. */
    public String why(Text text) {
        return text.name("paper.law", this);
    }
}
