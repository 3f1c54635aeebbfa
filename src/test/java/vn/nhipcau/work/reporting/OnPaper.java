package vn.nhipcau.work.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.people.delegations.Delegation;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Figure;
import vn.nhipcau.work.activities.Indicator;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.activities.Qualifier;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.Section;

/** A round with its report as a test tells it, without any database. */
final class OnPaper {
    static final LocalDate OPENS = LocalDate.of(2022, 5, 10);
    static final LocalDate DUE = LocalDate.of(2022, 5, 25);
    static final LocalDate LOCKS = LocalDate.of(2022, 6, 4);

    static final Indicators.Register REGISTER = new Indicators.Register(
            List.of(
                    new Indicator("VISITS", 1, "Khách", "Visitors", "lượt", "đón"),
                    new Indicator("COPIES", 2, "Ấn phẩm", "Copies", "bản", "phát hành")),
            Map.of("tờ rơi", "COPIES", "cuốn", "COPIES"));

    static final ReportingRound ROUND = new ReportingRound(
            5,
            "6 tháng đầu năm 2022",
            RoundKind.PERIODIC,
            LocalDate.of(2021, 12, 15),
            LocalDate.of(2022, 6, 14),
            LocalDate.of(2022, 5, 15),
            OPENS,
            DUE,
            LOCKS,
            null,
            2,
            1,
            "Quảng Trị",
            null,
            null,
            Instant.EPOCH,
            1L,
            1);

    private OnPaper() {}

    static Report report(ReportKind kind, ReportState state, @Nullable Long submittedBy) {
        return report(7, kind, state, submittedBy, null, null);
    }

    /** A draft of an agency. */
    static Report reportOf(long agency, ReportKind kind) {
        return report(agency, kind, ReportState.DRAFT, null, null, null);
    }

    /** One that bears number and day. */
    static Report signed(int number, LocalDate day) {
        return report(7, ReportKind.CONSOLIDATED, ReportState.DRAFT, null, number, day);
    }

    private static Report report(
            long agency,
            ReportKind kind,
            ReportState state,
            @Nullable Long submittedBy,
            @Nullable Integer number,
            @Nullable LocalDate day) {
        return new Report(
                1,
                ROUND.id(),
                agency,
                "Sở Ngoại vụ",
                kind,
                state,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                submittedBy,
                null,
                number,
                day,
                null,
                null,
                null,
                null,
                1);
    }

    static Delegation delegation(String leader, String delegate) {
        return new Delegation(
                1, 7, "Cơ quan", 8, leader, 9, delegate, OPENS, DUE, "Đi công tác", Instant.EPOCH, null, null, 1);
    }

    static Section section(long id, int depth, String title, boolean own, String... kinds) {
        return new Section(id, (int) id, depth, title, null, List.of(kinds), own, "", "");
    }

    static Paragraph paragraph(long id, long section, String text) {
        return paragraph(id, section, text, null, false, null);
    }

    static Paragraph of(String agency, long id, long section, String text) {
        return paragraph(id, section, text, agency, false, null);
    }

    static Paragraph paragraph(
            long id, long section, String text, @Nullable String agency, boolean leftOut, @Nullable Long mergedInto) {
        return new Paragraph(
                id,
                section,
                (int) id,
                text,
                null,
                agency == null ? null : 7L,
                agency,
                null,
                null,
                leftOut,
                mergedInto,
                false,
                false,
                1);
    }

    /** An activity of one day; the first agency logged it. */
    static Activity activity(
            long id, String kind, String what, LocalDate day, List<Activity.Doer> agencies, Figure... figures) {
        return new Activity(
                id,
                kind,
                what,
                day,
                day,
                null,
                null,
                List.of(),
                List.of(),
                Map.of(),
                false,
                1,
                agencies,
                Arrays.asList(figures));
    }

    static List<Activity.Doer> agencies(long... ids) {
        return Arrays.stream(ids)
                .boxed()
                .flatMap(id -> Stream.of(new Activity.Doer(id, "Cơ quan " + id)))
                .toList();
    }

    static Figure visits(long id, Qualifier qualifier, @Nullable Long groups, long visits) {
        return new Figure(id, qualifier, groups, visits, null, null);
    }

    static Figure number(long id, String value, String unit) {
        return new Figure(id, Qualifier.EXACT, null, null, new BigDecimal(value), unit);
    }
}
