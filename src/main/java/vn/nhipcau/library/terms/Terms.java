package vn.nhipcau.library.terms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.ContentLanguage;

/** Where terms are kept. */
@Component
public class Terms {
    private static final String TERM = """
            select id, kind, note, capacity, source, source_day, ground, valid_from, valid_to, latitude, longitude, state,
                   version
            from term
            """;
    private static final String FORM = """
            select term_id, language, role, words, reason, unless, pronunciation, checked from term_form
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable Held held;

    Terms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A finder, with the number of changes and the days for which it is right.
     *
     * @param until the first day on which another term has begun or is over
     */
    private record Held(long changes, LocalDate from, LocalDate until, TermFinder finder) {
        static Held of(long changes, List<Term> terms, LocalDate day) {
            List<LocalDate> turns = terms.stream()
                    .flatMap(term -> Stream.of(
                            Optional.ofNullable(term.validFrom()),
                            Optional.ofNullable(term.validTo()).map(last -> last.plusDays(1))))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            return new Held(
                    changes,
                    turns.stream().filter(turn -> !turn.isAfter(day)).reduce(LocalDate.MIN, (one, later) -> later),
                    turns.stream().filter(turn -> turn.isAfter(day)).findFirst().orElse(LocalDate.MAX),
                    new TermFinder(terms, day));
        }

        boolean isRight(long changesNow, LocalDate day) {
            return changes == changesNow && !day.isBefore(from) && day.isBefore(until);
        }
    }

    private record FormRow(long term, Form form) {}

    /**
     * What finds the approved terms in texts, as they stand now: changes made on any node are in it. It costs one look into
     * the database where nothing changed; hold it for a piece of work, and no longer.
     */
    public TermFinder finder() {
        // the number is read first: what is committed in between makes the next look read again
        long changes =
                jdbc.sql("select number from term_change").query(Long.class).single();
        LocalDate day = Text.day(clock.instant());
        synchronized (this) {
            if (held == null || !held.isRight(changes, day)) {
                held = Held.of(changes, approved(), day);
            }
            return held.finder();
        }
    }

    public Optional<Term> find(long id) {
        List<Form> forms = jdbc
                .sql(FORM + "where term_id = :id order by language, position, id")
                .param("id", id)
                .query(Terms::form)
                .list()
                .stream()
                .map(FormRow::form)
                .toList();
        return jdbc.sql(TERM + "where id = :id")
                .param("id", id)
                .query((row, number) -> term(row, forms))
                .optional();
    }

    /** All that editors approved, in the order of their numbers. */
    public List<Term> approved() {
        return all("where state = 'APPROVED'");
    }

    /** All that are, also proposed ones. */
    List<Term> all() {
        return all("");
    }

    private List<Term> all(String where) {
        Map<Long, List<Form>> forms =
                jdbc.sql(FORM + "order by term_id, language, position, id").query(Terms::form).list().stream()
                        .collect(groupingBy(FormRow::term, mapping(FormRow::form, toList())));
        return jdbc.sql(TERM + where + " order by id")
                .query((row, number) -> term(row, forms.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /**
     * Another term that is called so at the same time.
     *
     * @param name in the original language
     * @param except the one that asks, 0 for a new one
     */
    Optional<Term> namesake(String name, @Nullable LocalDate from, @Nullable LocalDate to, long except) {
        return jdbc.sql("""
                select t.id from term t join term_form f on f.term_id = t.id
                where f.language = :language and f.role = 'MAIN' and lower(f.words) = lower(:name) and t.id <> :except
                  and (t.valid_to is null or cast(:from as date) is null or t.valid_to >= cast(:from as date))
                  and (t.valid_from is null or cast(:to as date) is null or t.valid_from <= cast(:to as date))
                order by t.id limit 1
                """)
                .param("language", ContentLanguage.ORIGINAL)
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .param("except", except)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    private static FormRow form(ResultSet row, int number) throws SQLException {
        return new FormRow(
                row.getLong("term_id"),
                new Form(
                        row.getString("language"),
                        FormRole.valueOf(row.getString("role")),
                        row.getString("words"),
                        row.getString("reason"),
                        List.of((String[]) row.getArray("unless").getArray()),
                        row.getString("pronunciation"),
                        row.getBoolean("checked")));
    }

    private static Term term(ResultSet row, List<Form> forms) throws SQLException {
        return new Term(
                row.getLong("id"),
                TermKind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getString("capacity"),
                row.getString("source"),
                row.getObject("source_day", LocalDate.class),
                row.getString("ground"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                TermState.valueOf(row.getString("state")),
                row.getInt("version"),
                forms);
    }
}
