package vn.nhipcau.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.work.reporting.ReportState;
import vn.nhipcau.work.reporting.TakeInReports;
import vn.nhipcau.work.reporting.TakeInReports.Returned;
import vn.nhipcau.work.reporting.TakeInReports.Written;
import vn.nhipcau.work.rounds.RoundDates;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.RoundSettings;
import vn.nhipcau.work.rounds.Rounds;

/** The rounds of some years and how the agencies reported in them; the last one is half filled. */
@Component
class SampleReports {
    /** Reports of the years before the program came, of which only the days are known. */
    private static final String ON_PAPER = "Báo cáo của kỳ này lưu bản giấy tại văn thư, chưa đưa vào phần mềm.";

    private final JdbcClient jdbc;
    private final Members members;
    private final SampleRegimes regimes;
    private final Rounds kept;
    private final TakeInReports reports;
    private final Trail trail;

    SampleReports(
            JdbcClient jdbc, Members members, SampleRegimes regimes, Rounds kept, TakeInReports reports, Trail trail) {
        this.jdbc = jdbc;
        this.members = members;
        this.regimes = regimes;
        this.kept = kept;
        this.reports = reports;
        this.trail = trail;
    }

    void fill() {
        Visitor officer = members.credentials(SamplePapers.OFFICER)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        Map<String, Long> agencies = named("select id, agency_name_now(id) as name from agency");
        Map<Long, Long> writers = writers();
        long outline = jdbc.sql("select min(id) from outline").query(Long.class).single();
        Map<String, List<Table.Row>> ofRound =
                Table.read("reports.csv").stream().collect(Collectors.groupingBy(row -> row.get("round")));
        Map<String, Map<String, List<String>>> texts = texts();
        long regime = regimes.add(officer, agencies, outline);
        for (Table.Row row : Table.read("rounds.csv")) {
            List<Table.Row> rows = Objects.requireNonNull(ofRound.get(row.get("key")));
            long round = regimes.open(
                    officer,
                    settings(row, agencies),
                    outline,
                    rows.stream().map(r -> agency(r, agencies)).toList(),
                    regime,
                    row.get("key"));
            trail.writeByProgram(SamplePeople.ACTOR, "report.begun", row.get("title"), null);
            reports.into(
                    kept.find(round).orElseThrow(),
                    rows.stream()
                            .filter(r -> !r.get("state").equals("NONE"))
                            .map(r -> written(r, officer, agency(r, agencies), writers, texts))
                            .toList());
        }
    }

    /** Who writes for each agency. */
    private Map<Long, Long> writers() {
        return jdbc
                .sql("select agency_id, min(id) as id from member where 'FOCAL_PERSON' = any(roles) group by agency_id")
                .query((row, number) -> Map.entry(row.getLong("agency_id"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RoundSettings settings(Table.Row row, Map<String, Long> agencies) {
        return new RoundSettings(
                row.get("title"),
                RoundKind.valueOf(row.get("kind")),
                new RoundDates(
                        LocalDate.parse(row.get("from")),
                        LocalDate.parse(row.get("to")),
                        LocalDate.parse(row.get("cut-off")),
                        LocalDate.parse(row.get("opens")),
                        LocalDate.parse(row.get("due")),
                        LocalDate.parse(row.get("locks"))),
                Objects.requireNonNull(agencies.get(row.get("lead"))),
                Objects.requireNonNull(agencies.get(row.get("issuer"))),
                row.get("place"));
    }

    private static Written written(
            Table.Row row,
            Visitor officer,
            long agency,
            Map<Long, Long> writers,
            Map<String, Map<String, List<String>>> texts) {
        String key = row.get("round") + ";" + row.get("agency");
        boolean onPaper = LocalDate.parse(row.get("begun")).getYear() < 2021;
        Instant returned = at(row, "returned", 16);
        return new Written(
                agency,
                ReportState.valueOf(row.get("state")),
                Objects.requireNonNull(at(row, "begun", 8)),
                writers.getOrDefault(agency, officer.member()),
                at(row, "submitted", 10),
                at(row, "accepted", 15),
                officer.member(),
                officer.post() + ", " + officer.agencyName(),
                returned == null ? null : new Returned(returned, row.get("section"), row.get("reason")),
                onPaper ? Map.of("I.1", List.of(ON_PAPER)) : texts.getOrDefault(key, Map.of()));
    }

    /** The paragraphs by round and agency, then by the mark of the section. */
    private static Map<String, Map<String, List<String>>> texts() {
        return Table.read("report-texts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("round") + ";" + row.get("agency"),
                        Collectors.groupingBy(
                                row -> row.get("section"),
                                Collectors.mapping(row -> row.get("text"), Collectors.toList()))));
    }

    private static @Nullable Instant at(Table.Row row, String column, int hour) {
        return row.has(column)
                ? LocalDate.parse(row.get(column))
                        .atTime(LocalTime.of(hour, 20))
                        .atZone(Text.ZONE)
                        .toInstant()
                : null;
    }

    private static long agency(Table.Row row, Map<String, Long> agencies) {
        return Objects.requireNonNull(agencies.get(row.get("agency")), row.get("agency"));
    }

    private Map<String, Long> named(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString("name"), row.getLong("id"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
