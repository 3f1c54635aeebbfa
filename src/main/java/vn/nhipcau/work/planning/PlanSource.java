package vn.nhipcau.work.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;
import vn.nhipcau.paper.Recipient;
import vn.nhipcau.paper.Reference;

/** Where it is kept what stood in the file: its lines, what was understood in each, what it cites, whom it goes to. */
@Component
class PlanSource {
    private final JdbcClient jdbc;

    PlanSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long plan, List<Line> lines, List<Mark> marks) {
        jdbc.sql("""
                insert into plan_line (plan_id, number, page, bold, text)
                select :plan, * from unnest(:numbers::int[], :pages::int[], :bold::boolean[], :texts::text[])
                """)
                .param("plan", plan)
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("pages", lines.stream().map(Line::page).toArray(Integer[]::new))
                .param("bold", lines.stream().map(Line::bold).toArray(Boolean[]::new))
                .param("texts", lines.stream().map(Line::text).toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into plan_mark (plan_id, line, from_char, to_char, kind)
                select :plan, * from unnest(:lines::int[], :starts::int[], :ends::int[], :kinds::text[])
                """)
                .param("plan", plan)
                .param("lines", marks.stream().map(Mark::line).toArray(Integer[]::new))
                .param("starts", marks.stream().map(Mark::from).toArray(Integer[]::new))
                .param("ends", marks.stream().map(Mark::to).toArray(Integer[]::new))
                .param("kinds", marks.stream().map(m -> m.kind().name()).toArray(String[]::new))
                .update();
    }

    /** The lines with their marks, in the order of the file. */
    List<SourceLine> lines(long plan) {
        Map<Integer, List<Mark>> marks = jdbc
                .sql("select * from plan_mark where plan_id = :plan order by line, from_char, to_char desc")
                .param("plan", plan)
                .query((row, number) -> new Mark(
                        row.getInt("line"),
                        row.getInt("from_char"),
                        row.getInt("to_char"),
                        MarkKind.valueOf(row.getString("kind")),
                        null))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Mark::line));
        return jdbc.sql("select * from plan_line where plan_id = :plan order by number")
                .param("plan", plan)
                .query((row, number) -> SourceLine.of(
                        row.getInt("number"),
                        row.getInt("page"),
                        row.getBoolean("bold"),
                        row.getString("text"),
                        marks.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    void references(long plan, List<Reference> references) {
        jdbc.sql("delete from plan_reference where plan_id = :plan")
                .param("plan", plan)
                .update();
        int position = 0;
        for (Reference one : references) {
            jdbc.sql("""
                    insert into plan_reference
                    values (:plan, :position, :reference, :type, :date, :issuer, :abstract, :basis)
                    """)
                    .param("plan", plan)
                    .param("position", position++)
                    .param("reference", one.reference())
                    .param("type", one.type())
                    .param("date", one.date())
                    .param("issuer", one.issuer())
                    .param("abstract", one.abstractText())
                    .param("basis", one.basis())
                    .update();
        }
    }

    List<Reference> references(long plan) {
        return jdbc.sql("select * from plan_reference where plan_id = :plan order by position")
                .param("plan", plan)
                .query((row, number) -> new Reference(
                        row.getString("reference"),
                        row.getString("type"),
                        row.getObject("date", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("abstract"),
                        row.getBoolean("basis")))
                .list();
    }

    void recipients(long plan, List<Recipient> recipients) {
        int position = 0;
        for (Recipient one : recipients) {
            jdbc.sql("insert into plan_recipient values (:plan, :position, :name, :mark)")
                    .param("plan", plan)
                    .param("position", position++)
                    .param("name", one.name())
                    .param("mark", one.mark())
                    .update();
        }
    }

    List<Recipient> recipients(long plan) {
        return jdbc.sql("select name, mark from plan_recipient where plan_id = :plan order by position")
                .param("plan", plan)
                .query((row, number) -> new Recipient(row.getString("name"), row.getString("mark")))
                .list();
    }
}
