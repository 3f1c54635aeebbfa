package vn.nhipcau.work.regimes;

import java.util.Map;
import java.util.stream.Stream;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.work.rounds.RoundDates;

/**
 * What a person typed of one term: a title and days that come every year. A row left empty is none.
 *
 * @param locks left empty: ten days after the due day
 */
public record TermForm(String title, String from, String to, String cutOff, String opens, String due, String locks) {
    private static final int LEAP_YEAR = 2024;
    private static final int DAYS_UNTIL_LOCK = 10;
    static final TermForm BLANK = new TermForm("", "", "", "", "", "", "");

    public TermForm {
        title = Typed.line(title);
        from = Typed.line(from);
        to = Typed.line(to);
        cutOff = Typed.line(cutOff);
        opens = Typed.line(opens);
        due = Typed.line(due);
        locks = Typed.line(locks);
    }

    static TermForm of(Term term) {
        return new TermForm(
                term.title(),
                term.from().toString(),
                term.to().toString(),
                term.cutOff().toString(),
                term.opens().toString(),
                term.due().toString(),
                term.locks().toString());
    }

    boolean isBlank() {
        return (title + from + to + cutOff + opens + due + locks).isEmpty();
    }

    /** @param at of the row, as in the names of its fields: {@code terms[0]} */
    Faults faults(String at, int longest) {
        Map<String, String> days =
                Map.of("from", from, "to", to, "cutOff", cutOff, "opens", opens, "due", due, "locks", locks);
        Faults faults = Faults.NONE
                .when(title.isEmpty(), at + ".title", "base.field.missing")
                .when(title.length() > longest, at + ".title", "base.field.long", longest);
        for (String field :
                Stream.of("from", "to", "cutOff", "opens", "due", "locks").toList()) {
            boolean left = field.equals("locks") && locks.isEmpty();
            faults = faults.when(
                    !left && TermDay.read(days.get(field)).isEmpty(),
                    at + "." + field,
                    "work.regime.day",
                    "25/5",
                    "15/12-1");
        }
        return faults.isEmpty() ? faults.and(order(at)) : faults;
    }

    /** In a year that has every day. */
    private Faults order(String at) {
        RoundDates dates = term().in(LEAP_YEAR);
        return Faults.NONE
                .when(dates.periodFrom().isAfter(dates.periodTo()), at + ".to", "work.round.periodTo.early")
                .when(dates.periodFrom().isAfter(dates.cutOff()), at + ".cutOff", "work.round.cutOff.early")
                .when(dates.cutOff().isAfter(dates.due()), at + ".due", "work.round.due.beforeCutOff")
                .when(dates.opens().isAfter(dates.due()), at + ".opens", "work.round.opens.late")
                .when(dates.due().isAfter(dates.locks()), at + ".locks", "work.round.locks.early");
    }

    Term term() {
        return new Term(title, day(from), day(to), day(cutOff), day(opens), day(due), lock());
    }

    private TermDay lock() {
        return locks.isEmpty() ? day(due).plusDays(DAYS_UNTIL_LOCK) : day(locks);
    }

    private static TermDay day(String typed) {
        return TermDay.read(typed).orElseThrow();
    }
}
