package vn.nhipcau.work.archive;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept what archived reports cite. */
@Component
class ArchivedReferences {
    private final JdbcClient jdbc;

    ArchivedReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArchivedReference> of(long report) {
        return jdbc.sql("select * from archived_reference where report_id = :report order by position, id")
                .param("report", report)
                .query((row, number) -> new ArchivedReference(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("type"),
                        row.getObject("date", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("abstract"),
                        row.getInt("times"),
                        List.of((String[]) row.getArray("written").getArray())))
                .list();
    }

    long add(long report, ArchivedReference reference) {
        return jdbc.sql("""
                insert into archived_reference (report_id, position, reference, type, date, issuer, abstract, times, written)
                select :report, coalesce(max(position), 0) + 1, :reference, :type, :date, :issuer, :abstract, :times,
                       :written
                from archived_reference where report_id = :report
                returning id
                """)
                .param("report", report)
                .param("reference", reference.reference())
                .param("type", reference.type())
                .param("date", reference.date())
                .param("issuer", reference.issuer())
                .param("abstract", reference.abstractText())
                .param("times", reference.times())
                .param("written", reference.written().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    void correct(long id, ArchivedReference reference) {
        jdbc.sql("""
                update archived_reference
                set reference = :reference, type = :type, date = :date, issuer = :issuer, abstract = :abstract
                where id = :id
                """)
                .param("id", id)
                .param("reference", reference.reference())
                .param("type", reference.type())
                .param("date", reference.date())
                .param("issuer", reference.issuer())
                .param("abstract", reference.abstractText())
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from archived_reference where id = :id")
                .param("id", id)
                .update();
    }
}
