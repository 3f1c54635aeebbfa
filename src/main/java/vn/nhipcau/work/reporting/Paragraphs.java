package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;

/** Where the text of reports is kept, paragraph by paragraph. */
@Component
class Paragraphs {
    /** Positions lie apart, so that a paragraph fits between two others. */
    static final int STEP = 1024;

    /** Names once an agency, not once a paragraph: a consolidated report has thousands. */
    private static final String WHOLE = """
            with names as materialized (
              select m.agency_id, agency_name_on(m.agency_id, o.due) as name
              from report r join reporting_round o on o.id = r.round_id join round_agency m on m.round_id = r.round_id
              where r.id = :report and r.kind = 'CONSOLIDATED')
            select p.*, n.name as agency_name
            from report_paragraph p left join names n on n.agency_id = p.agency_id
            where p.report_id = :report
            order by p.section_id, p.position, p.id
            """;

    /** Some of a report's paragraphs: their names are looked up for them alone. */
    private static final String SOME = """
            select p.*, (select agency_name_on(p.agency_id, o.due)
                         from report r join reporting_round o on o.id = r.round_id
                         where r.id = p.report_id and r.kind = 'CONSOLIDATED') as agency_name
            from (select * from report_paragraph where report_id = :report and %s) p
            order by p.position, p.id
            """;

    private static final String PAGE =
            SOME.replace("%s", "section_id = :section order by position, id limit :rows offset :from");
    private static final String THESE = SOME.replace("%s", "id = any(:ids)");

    private final JdbcClient jdbc;

    Paragraphs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The paragraphs of each section that has any, in their order. */
    Map<Long, List<Paragraph>> of(long report) {
        return jdbc.sql(WHOLE).param("report", report).query(Paragraphs::paragraph).list().stream()
                .collect(Collectors.groupingBy(Paragraph::section));
    }

    /** One page of a section's paragraphs. */
    Listed<Paragraph> page(long report, long section, int page) {
        long total = jdbc.sql(
                        "select count(*) from report_paragraph where report_id = :report and section_id = :section")
                .param("report", report)
                .param("section", section)
                .query(Long.class)
                .single();
        int shown = (int) Math.clamp(page, 1, Math.max(1, (total + Listed.ROWS - 1) / Listed.ROWS));
        return new Listed<>(
                jdbc.sql(PAGE)
                        .param("report", report)
                        .param("section", section)
                        .param("rows", Listed.ROWS)
                        .param("from", (shown - 1) * Listed.ROWS)
                        .query(Paragraphs::paragraph)
                        .list(),
                shown,
                total);
    }

    /** How many paragraphs each section prints. */
    Map<Long, Integer> counts(long report) {
        return jdbc
                .sql("""
                        select section_id, count(*)::int as number from report_paragraph
                        where report_id = :report and not left_out and text <> '' group by section_id
                        """)
                .param("report", report)
                .query((row, number) -> Map.entry(row.getLong("section_id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Paragraph> all(long report, List<Long> ids) {
        return jdbc.sql(THESE)
                .param("report", report)
                .param("ids", ids.toArray(Long[]::new))
                .query(Paragraphs::paragraph)
                .list();
    }

    Optional<Paragraph> find(long report, long id) {
        return all(report, List.of(id)).stream().findFirst();
    }

    /** Writes its text; false where someone changed it since that version was read. */
    boolean save(long report, long id, int version, String text) {
        return jdbc.sql("""
                update report_paragraph set text = :text, edited = true, version = version + 1
                where report_id = :report and id = :id and version = :version
                """)
                        .param("report", report)
                        .param("id", id)
                        .param("version", version)
                        .param("text", text)
                        .update()
                == 1;
    }

    /**
     * Adds one behind another, or at the section's end.
     *
     * @param key made in the browser: the same one again, after a lost line, adds nothing and gives what stands
     */
    long add(
            long report,
            long section,
            @Nullable Long after,
            String text,
            @Nullable Long activity,
            @Nullable String key) {
        return jdbc.sql("""
                insert into report_paragraph (report_id, section_id, position, text, activity_id, client_key, edited)
                values (:report, :section, :position, :text, :activity, :key, :key::text is not null)
                on conflict (report_id, client_key) do update set client_key = excluded.client_key
                returning id
                """)
                .param("report", report)
                .param("section", section)
                .param("position", place(report, section, after))
                .param("text", text)
                .param("activity", activity)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    /** Takes it out; false where someone changed it since that version was read. */
    boolean remove(long report, long id, int version) {
        return jdbc.sql("delete from report_paragraph where report_id = :report and id = :id and version = :version")
                        .param("report", report)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Leaves it out of what is printed; false where someone changed it since that version was read. */
    boolean leaveOut(long report, long id, int version) {
        return jdbc.sql("""
                update report_paragraph set left_out = true, version = version + 1
                where report_id = :report and id = :id and version = :version
                """)
                        .param("report", report)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Puts one behind another of its section, or first. */
    void move(long report, Paragraph paragraph, @Nullable Long after) {
        jdbc.sql("update report_paragraph set position = :position, version = version + 1 where id = :id")
                .param(
                        "position",
                        after == null ? first(report, paragraph.section()) : place(report, paragraph.section(), after))
                .param("id", paragraph.id())
                .update();
    }

    /** A place behind a paragraph; makes room where there is none. */
    private int place(long report, long section, @Nullable Long after) {
        List<Integer> positions = positions(report, section);
        if (after == null || positions.isEmpty()) {
            return positions.isEmpty() ? STEP : positions.getLast() + STEP;
        }
        Integer own = jdbc.sql("select position from report_paragraph where report_id = :report and id = :id")
                .param("report", report)
                .param("id", after)
                .query(Integer.class)
                .optional()
                .orElse(positions.getLast());
        int next = positions.stream().filter(p -> p > own).findFirst().orElse(own + 2 * STEP);
        if (next - own < 2) {
            spread(report, section);
            return place(report, section, after);
        }
        return own + (next - own) / 2;
    }

    private int first(long report, long section) {
        List<Integer> positions = positions(report, section);
        return positions.isEmpty() ? STEP : positions.getFirst() - STEP;
    }

    private List<Integer> positions(long report, long section) {
        return jdbc.sql("""
                select position from report_paragraph where report_id = :report and section_id = :section order by position
                """)
                .param("report", report)
                .param("section", section)
                .query((row, number) -> row.getInt("position"))
                .list();
    }

    private void spread(long report, long section) {
        jdbc.sql("""
                update report_paragraph p set position = n.number * :step
                from (select id, row_number() over (order by position, id) as number from report_paragraph
                      where report_id = :report and section_id = :section) n
                where n.id = p.id
                """)
                .param("step", STEP)
                .param("report", report)
                .param("section", section)
                .update();
    }

    static Paragraph paragraph(ResultSet row, int number) throws SQLException {
        return new Paragraph(
                row.getLong("id"),
                row.getLong("section_id"),
                row.getInt("position"),
                row.getString("text"),
                row.getObject("activity_id", Long.class),
                row.getObject("agency_id", Long.class),
                row.getString("agency_name"),
                row.getObject("source_id", Long.class),
                row.getString("source_text"),
                row.getBoolean("left_out"),
                row.getObject("merged_into", Long.class),
                row.getBoolean("apart"),
                row.getBoolean("edited"),
                row.getInt("version"));
    }
}
