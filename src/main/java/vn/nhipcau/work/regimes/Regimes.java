package vn.nhipcau.work.regimes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.rounds.RoundKind;

/** Where regimes are kept. */
@Component
public class Regimes {
    private final JdbcClient jdbc;

    Regimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfRegime<T>(long regime, T value) {}

    /** All, those that hold no more behind. */
    public List<Regime> all() {
        return with("order by valid_to nulls first, title collate \"vi-x-icu\"", Map.of());
    }

    public Optional<Regime> find(long id) {
        return with("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The regime with its terms in a year, and the rounds that were opened for them. */
    public List<Occasion> in(int year, Regime regime) {
        Map<Integer, Long> opened = jdbc
                .sql("""
                        select regime_term as term, id from reporting_round
                        where regime_id = :regime and regime_year = :year
                        """)
                .param("regime", regime.id())
                .param("year", year)
                .query((row, number) -> Map.entry(row.getInt("term"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Occasion> occasions = new ArrayList<>();
        for (int i = 0; i < regime.terms().size(); i++) {
            Term term = regime.terms().get(i);
            occasions.add(new Occasion(
                    year,
                    i + 1,
                    term.titleIn(year),
                    term.in(year),
                    regime.isValidOn(term.dueIn(year)),
                    opened.get(i + 1)));
        }
        return occasions;
    }

    long insert(Map<String, @Nullable Object> columns) {
        return jdbc.sql("""
                insert into reporting_regime (title, kind, frequency, law, method, kinds, outline_id, lead_id, issuer_id,
                                              place, valid_from, valid_to, by_itself)
                values (:title, :kind, :frequency, :law, :method, :kinds, :outline, :lead, :issuer,
                        :place, :validFrom, :validTo, :byItself)
                returning id
                """).params(columns).query(Long.class).single();
    }

    /** False where someone changed it since that version was read. */
    boolean update(long id, int version, Map<String, @Nullable Object> columns) {
        return jdbc.sql("""
                update reporting_regime
                set title = :title, kind = :kind, frequency = :frequency, law = :law, method = :method, kinds = :kinds,
                    outline_id = :outline, lead_id = :lead, issuer_id = :issuer, place = :place,
                    valid_from = :validFrom, valid_to = :validTo, by_itself = :byItself, version = version + 1
                where id = :id and version = :version
                """)
                        .params(columns)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void replaceParts(long id, List<Long> agencies, List<Term> terms) {
        jdbc.sql("delete from regime_agency where regime_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from regime_term where regime_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("insert into regime_agency select :id, * from unnest(:agencies::bigint[])")
                .param("id", id)
                .param("agencies", agencies.toArray(Long[]::new))
                .update();
        for (int i = 0; i < terms.size(); i++) {
            Map<String, Object> row = new HashMap<>(columns(terms.get(i)));
            row.put("id", id);
            row.put("position", i + 1);
            jdbc.sql(
                            "insert into regime_term values (:id, :position, :title, :from, :to, :cutOff, :opens, :due, :locks)")
                    .params(row)
                    .update();
        }
    }

    /** How many rounds arose from it. */
    int rounds(long id) {
        return jdbc.sql("select count(*)::int from reporting_round where regime_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> columns(Term term) {
        return Map.of(
                "title", term.title(),
                "from", term.from().toString(),
                "to", term.to().toString(),
                "cutOff", term.cutOff().toString(),
                "opens", term.opens().toString(),
                "due", term.due().toString(),
                "locks", term.locks().toString());
    }

    private List<Regime> with(String condition, Map<String, ?> params) {
        Map<Long, List<Term>> terms = jdbc
                .sql("select * from regime_term order by regime_id, position")
                .query((row, number) -> new OfRegime<>(row.getLong("regime_id"), term(row)))
                .list()
                .stream()
                .collect(groupingBy(OfRegime::regime, mapping(OfRegime::value, toList())));
        Map<Long, List<Long>> agencies = jdbc
                .sql("select regime_id, agency_id from regime_agency order by agency_id")
                .query((row, number) -> new OfRegime<>(row.getLong("regime_id"), row.getLong("agency_id")))
                .list()
                .stream()
                .collect(groupingBy(OfRegime::regime, mapping(OfRegime::value, toList())));
        return jdbc.sql("select * from reporting_regime " + condition)
                .params(params)
                .query((row, number) -> regime(row, terms, agencies))
                .list();
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getString("title"),
                day(row, "period_from"),
                day(row, "period_to"),
                day(row, "cut_off"),
                day(row, "opens"),
                day(row, "due"),
                day(row, "locks"));
    }

    private static TermDay day(ResultSet row, String column) throws SQLException {
        return TermDay.read(row.getString(column)).orElseThrow();
    }

    private static Regime regime(ResultSet row, Map<Long, List<Term>> terms, Map<Long, List<Long>> agencies)
            throws SQLException {
        long id = row.getLong("id");
        return new Regime(
                id,
                row.getString("title"),
                RoundKind.valueOf(row.getString("kind")),
                Frequency.valueOf(row.getString("frequency")),
                row.getString("law"),
                row.getString("method"),
                kinds(row.getArray("kinds")),
                agencies.getOrDefault(id, List.of()),
                row.getObject("outline_id", Long.class),
                row.getLong("lead_id"),
                row.getLong("issuer_id"),
                row.getString("place"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("by_itself"),
                terms.getOrDefault(id, List.of()),
                row.getInt("version"));
    }

    private static Set<AgencyKind> kinds(Array names) throws SQLException {
        Set<AgencyKind> kinds = EnumSet.noneOf(AgencyKind.class);
        Arrays.stream((String[]) names.getArray()).map(AgencyKind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
