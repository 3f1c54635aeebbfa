package vn.nhipcau.paper.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.ReportFigure;

/** Finds the figures of a text: numbers in digits with a unit behind them. */
final class Figures {
    private static final Pattern TO = Pattern.compile("\\s*(?:[-‐‑‒–—−]|đến|tới)\\s*");
    private static final Pattern VISITS =
            Pattern.compile("((?:\\s+[\\p{L}’'-]+){0,10}?)\\s*(?:/|,?\\s*(?:với|gồm|bao gồm)(?![\\p{L}])|,|(\\())\\s*"
                    + "(?:(?:với|gồm|có|tổng số|tổng cộng|tổng|và|trên|hơn|khoảng|gần|ước)\\s+){0,6}(?=\\d)");

    private final String text;
    private final String key;
    private final NoFigure none;
    private final List<Found> found = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    /** A figure and where it stands. */
    record Found(ReportFigure figure, int from, int to) {}

    private Figures(String text) {
        this.text = text;
        this.key = Folding.key(text);
        this.none = new NoFigure(text, key);
    }

    /** The figures of a text in order. */
    static List<Found> in(String text) {
        return of(text).found;
    }

    /** Reads a text. */
    static Figures of(String text) {
        Figures figures = new Figures(text);
        int at;
        for (Numbered number = Numbered.next(text, 0); number != null; number = Numbered.next(text, at)) {
            at = figures.read(number);
        }
        return figures;
    }

    List<Found> found() {
        return found;
    }

    /** Numbers with a unit that were taken for names, without being sure. */
    List<String> passedOver() {
        return passedOver;
    }

    /** Reads what begins with a number, and says where to go on. */
    private int read(Numbered number) {
        int range = range(number);
        if (range > 0) {
            return range;
        }
        Amount amount = amount(number);
        if (amount == null || counts(number, amount) == null) {
            return number.end();
        }
        int pair = amount.unit().isGroups() ? pair(number, amount) : -1;
        if (pair > 0) {
            return pair;
        }
        add(
                number,
                amount.end(),
                (text, qualifier) ->
                        ReportFigure.number(text, amount.value(), amount.unit().name(), qualifier));
        return amount.end();
    }

    /** A number multiplied out, and its unit. */
    private record Amount(BigDecimal value, Unit unit, int end) {}

    private @Nullable Amount counts(Numbered number, Amount amount) {
        NoFigure.Sense sense = sense(number, amount);
        if (sense == NoFigure.Sense.MAY_BE_A_NAME) {
            passedOver.add(text.substring(number.from(), amount.end()));
        }
        return sense.isFigure() ? amount : null;
    }

    private NoFigure.Sense sense(Numbered number, Amount amount) {
        return none.of(number.from(), number.digits(), Folding.key(amount.unit().name()));
    }

    /** "1,2 tỷ đồng", "1 tỷ 200 triệu đồng". */
    private @Nullable Amount amount(Numbered number) {
        Unit unit = Unit.at(text, key, number.end());
        if (unit != null) {
            return new Amount(number.value().multiply(unit.factor()), unit, unit.end());
        }
        Unit factor = Unit.factor(key, number.end());
        if (factor == null || factor.end() >= text.length() || text.charAt(factor.end()) != ' ') {
            return null;
        }
        Numbered rest = Numbered.at(text, factor.end() + 1);
        Amount less = rest == null ? null : amount(rest);
        BigDecimal more = number.value().multiply(factor.factor());
        return less == null || less.value().compareTo(factor.factor()) >= 0
                ? null
                : new Amount(more.add(less.value()), less.unit(), less.end());
    }

    /** End of the range that begins with a number, -1 when none does. What is no figure is passed over whole. */
    private int range(Numbered first) {
        Unit own = Unit.at(text, key, first.end());
        Unit factor = own == null ? Unit.factor(key, first.end()) : own;
        Matcher to = TO.matcher(text).region(factor == null ? first.end() : factor.end(), text.length());
        Numbered second = to.lookingAt() ? Numbered.at(text, to.end()) : null;
        Amount last = second == null ? null : amount(second);
        if (last == null || (own != null && !isSame(own, last.unit()))) {
            return -1;
        }
        if (counts(first, last) == null) {
            return last.end();
        }
        BigDecimal from = first.value().multiply(factor == null ? last.unit().factor() : factor.factor());
        if (from.compareTo(last.value()) >= 0) {
            return -1;
        }
        add(
                first,
                last.end(),
                (text, qualifier) ->
                        ReportFigure.range(text, from, last.value(), last.unit().name(), qualifier));
        return last.end();
    }

    private static boolean isSame(Unit one, Unit other) {
        return Folding.key(one.name()).equals(Folding.key(other.name()));
    }

    private int pair(Numbered groups, Amount amount) {
        Matcher words = VISITS.matcher(text).region(amount.end(), text.length());
        Numbered visits = words.lookingAt() ? Numbered.at(text, words.end()) : null;
        Amount count = visits == null ? null : amount(visits);
        if (count == null || !count.unit().isVisits()) {
            return -1;
        }
        int close = words.group(2) == null ? -1 : text.indexOf(')', count.end());
        int end = Math.max(count.end(), close + 1);
        long many = amount.value().longValue();
        long times = count.value().longValue();
        add(groups, end, (text, qualifier) -> ReportFigure.pair(text, many, times, qualifier));
        return end;
    }

    private void add(Numbered first, int end, BiFunction<String, FigureQualifier, ReportFigure> figure) {
        ReportFigure read = figure.apply(text.substring(first.from(), end), Qualifiers.of(key, first.from(), end));
        boolean sure = none.of(first.from(), first.digits(), "").isSure();
        String doubt = first.isDoubtful() ? "figure.separator" : sure ? null : "figure.unclear";
        found.add(new Found(doubt == null ? read : read.doubted(doubt), first.from(), end));
    }
}
