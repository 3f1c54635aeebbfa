package vn.nhipcau.paper.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.FigureKind;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.ReportFigure;

/** Finds the figures of a text: numbers in digits with a unit behind them. */
final class Figures {
    private static final Pattern TO = Pattern.compile("\\s*(?:[-–—−]|đến|tới)\\s*");
    private static final Pattern VISITS =
            Pattern.compile("((?:\\s+[\\p{L}’'-]+){0,10}?)\\s*(?:/|,?\\s*(?:với|gồm|bao gồm)(?![\\p{L}])|,|(\\())\\s*"
                    + "(?:(?:với|gồm|có|tổng số|tổng cộng|tổng|và|trên|hơn|khoảng|gần|ước)\\s+)*(?=\\d)");

    private final String text;
    private final String key;
    private final NoFigure none;
    private final List<Found> found = new ArrayList<>();

    /** A figure and where it stands. */
    record Found(ReportFigure figure, int from, int to) {}

    private Figures(String text) {
        this.text = text;
        this.key = Folding.key(text);
        this.none = new NoFigure(text, key);
    }

    /** The figures of a text in order. */
    static List<Found> in(String text) {
        Figures figures = new Figures(text);
        int at;
        for (Numbered number = Numbered.next(text, 0); number != null; number = Numbered.next(text, at)) {
            at = figures.read(number);
        }
        return figures.found;
    }

    /** Reads what begins with a number, and says where to go on. */
    private int read(Numbered number) {
        int range = range(number);
        if (range > 0) {
            return range;
        }
        Amount amount = amount(number);
        if (amount == null
                || none.is(
                        number.from(),
                        number.digits(),
                        Folding.key(amount.unit().name()))) {
            return number.end();
        }
        if (amount.unit().isGroups()) {
            int pair = pair(number, amount);
            if (pair > 0) {
                return pair;
            }
        }
        add(
                number,
                amount.end(),
                FigureKind.NUMBER,
                amount.value(),
                null,
                null,
                amount.unit().name());
        return amount.end();
    }

    /** A number multiplied out, and its unit. */
    private record Amount(BigDecimal value, Unit unit, int end) {}

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

    private int range(Numbered first) {
        Unit own = Unit.at(text, key, first.end());
        Unit factor = own == null ? Unit.factor(key, first.end()) : own;
        int at = factor == null ? first.end() : factor.end();
        Matcher to = TO.matcher(text).region(at, text.length());
        Numbered second = to.lookingAt() ? Numbered.at(text, to.end()) : null;
        Amount last = second == null ? null : amount(second);
        if (second == null
                || last == null
                || (own != null
                        && !Folding.key(own.name())
                                .equals(Folding.key(last.unit().name())))) {
            return -1;
        }
        BigDecimal from = first.value().multiply(factor == null ? last.unit().factor() : factor.factor());
        boolean years =
                none.is(first.from(), first.digits(), "") && first.digits().length() == 4;
        if (years || from.compareTo(last.value()) >= 0) {
            return years ? last.end() : -1;
        }
        if (none.is(first.from(), first.digits(), Folding.key(last.unit().name()))) {
            return last.end();
        }
        add(
                first,
                last.end(),
                FigureKind.RANGE,
                null,
                from,
                last.value(),
                last.unit().name());
        return last.end();
    }

    private int pair(Numbered groups, Amount amount) {
        Matcher words = VISITS.matcher(text).region(amount.end(), text.length());
        if (!words.lookingAt()) {
            return -1;
        }
        Numbered visits = Numbered.at(text, words.end());
        Amount count = visits == null ? null : amount(visits);
        if (count == null || !count.unit().isVisits()) {
            return -1;
        }
        int end = count.end();
        if (words.group(2) != null) {
            int close = text.indexOf(')', end);
            end = close < 0 ? end : close + 1;
        }
        FigureQualifier qualifier = Qualifiers.of(key, groups.from(), end);
        found.add(new Found(
                new ReportFigure(
                        text.substring(groups.from(), end),
                        FigureKind.GROUP_COUNT,
                        null,
                        null,
                        null,
                        null,
                        amount.value().longValue(),
                        count.value().longValue(),
                        qualifier,
                        null,
                        0,
                        null),
                groups.from(),
                end));
        return end;
    }

    private void add(
            Numbered first,
            int end,
            FigureKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            String unit) {
        String doubt = first.isDoubtful() ? "figure.separator" : null;
        found.add(new Found(
                new ReportFigure(
                        text.substring(first.from(), end),
                        kind,
                        value,
                        from,
                        to,
                        unit,
                        null,
                        null,
                        Qualifiers.of(key, first.from(), end),
                        null,
                        0,
                        doubt),
                first.from(),
                end));
    }
}
