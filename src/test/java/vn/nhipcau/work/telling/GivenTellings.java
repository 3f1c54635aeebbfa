package vn.nhipcau.work.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.Given;
import vn.nhipcau.work.reminders.GivenReminders;

/** What is done to a round and its reports on days of a test's own. */
final class GivenTellings {
    private final Given given;
    final GivenReminders rounds;

    GivenTellings(Given given) {
        this.given = given;
        rounds = new GivenReminders(given);
    }

    /** Gives an agency more time; the number of that. */
    long moreTime(long round, long agency, LocalDate until, String reason, long by, Instant at) {
        return given.write(() -> given.sql()
                .sql("""
                        insert into round_extension (round_id, agency_id, until, reason, given_at, given_by, actor)
                        values (:round, :agency, :until, :reason, :at, :by, 'Chuyên viên, Sở Tổng hợp') returning id
                        """)
                .param("round", round)
                .param("agency", agency)
                .param("until", until)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single());
    }

    void takeBackTime(long extension, long by, Instant at) {
        rounds.change("""
                update round_extension set ended_at = :at, ended_by = 'Chuyên viên, Sở Tổng hợp', ended_by_member = :by
                where id = :id
                """, Map.of("at", at.atOffset(ZoneOffset.UTC), "by", by, "id", extension));
    }

    /** Begins a report by a member; its number. */
    long report(long round, long agency, long writer) {
        rounds.report(round, agency, "DRAFT", null);
        long id = given.sql()
                .sql("select id from report where round_id = :round and agency_id = :agency")
                .param("round", round)
                .param("agency", agency)
                .query(Long.class)
                .single();
        rounds.change("insert into report_editor values (:id, :writer)", Map.of("id", id, "writer", writer));
        return id;
    }

    /** Moves a report; the number of the move. */
    long move(long report, String from, String to, long by, Instant at) {
        return move(report, from, to, by, at, null, null);
    }

    long move(
            long report, String from, String to, long by, Instant at, @Nullable String reason, @Nullable Long undoes) {
        return given.write(() -> {
            given.sql()
                    .sql("update report set state = :to where id = :id")
                    .param("to", to)
                    .param("id", report)
                    .update();
            return given.sql()
                    .sql("""
                            insert into report_move (report_id, at, member_id, actor, from_state, to_state, reason, undoes)
                            values (:report, :at, :by, 'Người thử, Cơ quan thử', :from, :to, :reason, :undoes) returning id
                            """)
                    .param("report", report)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .param("from", from)
                    .param("to", to)
                    .param("reason", reason)
                    .param("undoes", undoes)
                    .query(Long.class)
                    .single();
        });
    }
}
