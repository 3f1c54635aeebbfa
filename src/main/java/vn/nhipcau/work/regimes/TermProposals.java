package vn.nhipcau.work.regimes;

import java.util.List;
import java.util.stream.IntStream;
import vn.nhipcau.base.Text;

/**
 * The terms that a frequency usually has. Periods end on the 14th, as Decree 09/2019/NĐ-CP, article 12 has them for periodic
 * reports; days of submission are those that plans of provinces name for halves, and the 25th of the last month otherwise.
 */
final class TermProposals {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private TermProposals() {}

    static List<TermForm> of(Frequency frequency, Text text) {
        return switch (frequency) {
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> term(text.get("work.round.title.month", month, Term.YEAR), month, month))
                        .toList();
            case QUARTER ->
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> term(
                                text.get("work.round.title.quarter", ROMAN.get(quarter - 1), Term.YEAR),
                                3 * quarter - 2,
                                3 * quarter))
                        .toList();
            case HALF_YEAR -> List.of(half(text), year(text));
            case YEAR, OTHER -> List.of(year(text));
        };
    }

    /** From the 15th of the month before the first to the 14th of the last. */
    private static TermForm term(String title, int first, int last) {
        String from = first == 1 ? "15/12-1" : "15/" + (first - 1);
        return new TermForm(title, from, "14/" + last, "14/" + last, "1/" + last, "25/" + last, "");
    }

    private static TermForm half(Text text) {
        String title = text.get("work.round.title.firstHalf", Term.YEAR);
        return new TermForm(title, "15/12-1", "14/6", "15/5", "3/5", "25/5", "4/6");
    }

    private static TermForm year(Text text) {
        String title = text.get("work.round.title.year", Term.YEAR);
        return new TermForm(title, "15/12-1", "14/12", "15/11", "1/11", "25/11", "5/12");
    }
}
