package vn.nhipcau.base.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the yearly notices are kept. */
@Component
public class HolidayNotices {
    private final JdbcClient jdbc;

    HolidayNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<HolidayNotice> find(int year) {
        return jdbc.sql("""
                select year, paper, signed_on, issuer, checked, note, version from holiday_notice where year = :year
                """).param("year", year).query(HolidayNotice.class).optional();
    }

    /** The days of which the notice of a year speaks; a swap may reach into a neighbouring year. */
    public List<NoticeDay> toldBy(int year) {
        return days("d.year = :year", year);
    }

    /** What any notice says of the days of a year. */
    List<NoticeDay> in(int year) {
        return days("d.day >= make_date(:year, 1, 1) and d.day <= make_date(:year, 12, 31)", year);
    }

    /** The first of these days of which the notice of another year speaks already. */
    public Optional<LocalDate> taken(int year, Collection<LocalDate> days) {
        return jdbc.sql(
                        "select day from holiday_notice_day where year <> :year and day in (:days) order by day limit 1")
                .param("year", year)
                .param("days", days)
                .query(LocalDate.class)
                .optional();
    }

    /** Lets nobody else change a notice until the transaction ends; two of different years might name one day. */
    void hold() {
        jdbc.sql("lock table holiday_notice_day in share row exclusive mode").update();
    }

    /** False where there is one of that year already. */
    boolean insert(HolidayNotice notice) {
        return jdbc.sql("""
                insert into holiday_notice (year, paper, signed_on, issuer, checked, note)
                values (:year, :paper, :signedOn, :issuer, :checked, :note) on conflict (year) do nothing
                """).paramSource(notice).update() == 1;
    }

    /** False where someone changed it since that version was read. */
    boolean update(HolidayNotice notice) {
        return jdbc.sql("""
                update holiday_notice
                set paper = :paper, signed_on = :signedOn, issuer = :issuer, checked = :checked, note = :note,
                    version = version + 1
                where year = :year and version = :version
                """).paramSource(notice).update() == 1;
    }

    void replaceDays(int year, List<NoticeDay> days) {
        jdbc.sql("delete from holiday_notice_day where year = :year")
                .param("year", year)
                .update();
        for (NoticeDay day : days) {
            jdbc.sql("""
                    insert into holiday_notice_day (year, day, works, feast, exchanged)
                    values (:year, :day, :works, :feast, :exchanged)
                    """)
                    .param("year", year)
                    .param("day", day.day())
                    .param("works", day.works())
                    .param("feast", day.feast() == null ? null : day.feast().name())
                    .param("exchanged", day.exchanged())
                    .update();
        }
    }

    private List<NoticeDay> days(String condition, int year) {
        return jdbc.sql("""
                select d.day, d.works, d.feast, d.exchanged, n.paper, n.checked
                from holiday_notice_day d join holiday_notice n on n.year = d.year
                where\s""" + condition + " order by d.day")
                .param("year", year)
                .query(HolidayNotices::day)
                .list();
    }

    private static NoticeDay day(ResultSet row, int number) throws SQLException {
        @Nullable String feast = row.getString("feast");
        return new NoticeDay(
                row.getObject("day", LocalDate.class),
                row.getBoolean("works"),
                feast == null ? null : Feast.valueOf(feast),
                row.getObject("exchanged", LocalDate.class),
                row.getString("paper"),
                row.getBoolean("checked"));
    }
}
