package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.FigureWords;
import vn.nhipcau.work.activities.Indicator;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.rounds.ReportingRound;

/** The annexes of a consolidated report: every activity once, and the figures of each agency. */
@Component
class ReportAnnexes {
    private final Activities activities;
    private final Indicators indicators;
    private final Reports reports;

    ReportAnnexes(Activities activities, Indicators indicators, Reports reports) {
        this.activities = activities;
        this.indicators = indicators;
        this.reports = reports;
    }

    List<Annex> of(ReportingRound round) {
        List<Report> accepted = reports.accepted(round.id());
        List<Activity> done =
                activities.between(accepted.stream().map(Report::agency).toList(), round.periodFrom(), round.cutOff());
        return done.isEmpty()
                ? List.of()
                : List.of(
                        new Annex("Hoạt động trong kỳ", true, List.of(listed(done))),
                        new Annex("Số liệu theo cơ quan, đơn vị, địa phương", true, List.of(byAgency(accepted, done))));
    }

    private static PaperTable listed(List<Activity> done) {
        List<List<String>> rows = new ArrayList<>();
        for (Activity activity : done) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    activity.what(),
                    activity.agencies().stream().map(Activity.Doer::name).collect(Collectors.joining("; ")),
                    when(activity.from(), activity.to()),
                    activity.figures().stream().map(Figure::words).collect(Collectors.joining("; "))));
        }
        return new PaperTable(
                List.of(
                        new Column("TT", 6),
                        new Column("Hoạt động", 42),
                        new Column("Cơ quan thực hiện", 24),
                        new Column("Thời gian", 12),
                        new Column("Số liệu", 16)),
                rows);
    }

    private static String when(LocalDate from, LocalDate to) {
        return from.equals(to) ? Typed.day(from) : Typed.day(from) + " - " + Typed.day(to);
    }

    /** The sums of an agency hold what it shares with others; the last row counts each activity once. */
    private PaperTable byAgency(List<Report> accepted, List<Activity> done) {
        Indicators.Register register = indicators.register();
        List<Total> all = Total.of(done, register);
        List<Indicator> columns = register.all().stream()
                .filter(i -> all.stream().anyMatch(t -> i.equals(t.indicator())))
                .toList();
        Map<Long, List<Activity>> ofAgency = new TreeMap<>();
        done.forEach(a -> a.agencies()
                .forEach(d -> ofAgency.computeIfAbsent(d.id(), id -> new ArrayList<>())
                        .add(a)));
        List<List<String>> rows = new ArrayList<>();
        for (Report report : accepted) {
            rows.add(row(
                    String.valueOf(rows.size() + 1),
                    report.agencyName(),
                    ofAgency.getOrDefault(report.agency(), List.of()),
                    columns,
                    register));
        }
        rows.add(row("", "Toàn tỉnh (hoạt động chung tính một lần)", done, columns, register));
        List<Column> heads = new ArrayList<>(
                List.of(new Column("TT", 6), new Column("Cơ quan, đơn vị", 28), new Column("Hoạt động", 10)));
        columns.forEach(i -> heads.add(new Column(i.nameVi(), 13)));
        return new PaperTable(heads, rows);
    }

    private static List<String> row(
            String number, String name, List<Activity> own, List<Indicator> columns, Indicators.Register register) {
        List<Total> totals = Total.of(own, register);
        List<String> cells =
                new ArrayList<>(List.of(number, name, FigureWords.number(java.math.BigDecimal.valueOf(own.size()))));
        for (Indicator column : columns) {
            cells.add(totals.stream()
                    .filter(t -> column.equals(t.indicator()))
                    .findFirst()
                    .map(t -> t.figure().words())
                    .orElse(""));
        }
        return cells;
    }
}
