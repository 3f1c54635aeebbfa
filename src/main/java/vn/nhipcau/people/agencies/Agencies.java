package vn.nhipcau.people.agencies;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.paper.Folding;

/** Where agencies are kept. */
@Component
public class Agencies {
    private static final String AGENCY = """
            select a.id, a.kind, n.name, n.short_name, a.parent_id as parent,
                   agency_name_now(a.parent_id) as parent_name, a.telephone, a.email, a.valid_from, a.valid_to, a.version
            from agency a
            join lateral (select name, short_name from agency_name where agency_id = a.id
                          order by valid_from desc nulls last, id desc limit 1) n on true
            """;
    private static final String ROW = """
            select * from (
              select a.id, a.kind, n.name, n.short_name, a.parent_id, agency_name_now(a.parent_id) as parent_name,
                     (select string_agg(alias, '; ' order by id) from agency_alias where agency_id = a.id) as aliases,
                     a.telephone, a.email, a.valid_to
              from agency a
              join lateral (select name, short_name from agency_name where agency_id = a.id
                            order by valid_from desc nulls last, id desc limit 1) n on true) r
            """;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final AgencyNames names;
    private final Clock clock;

    Agencies(JdbcClient jdbc, Trail trail, AgencyNames names, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One way of writing an agency: a name, short name or alias.
     *
     * @param from the first day on which it was valid, null for ever
     * @param to the last, null where it still is
     */
    public record KnownName(
            long agency,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** An agency to choose. */
    public record Option(long id, String name, AgencyKind kind) {}

    public Optional<Agency> find(long id) {
        return jdbc.sql(AGENCY + "where a.id = :id")
                .param("id", id)
                .query(Agency.class)
                .optional();
    }

    /** What it was called on a day; the nearest known name where none was valid then. */
    public Optional<String> nameOn(long id, LocalDate day) {
        return jdbc.sql("select agency_name_on(:id, :day) as name")
                .param("id", id)
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getString("name")))
                .single();
    }

    /** Every way of writing every agency, of all times. */
    public List<KnownName> knownNames() {
        return jdbc.sql("""
                select agency_id as agency, name, valid_from as "from", valid_to as "to" from agency_name
                union all
                select agency_id, short_name, valid_from, valid_to from agency_name where short_name is not null
                union all
                select agency_id, alias, valid_from, valid_to from agency_alias
                """)
                .query(new SimplePropertyRowMapper<>(KnownName.class))
                .list();
    }

    /** The one that is written so on a day, however its marks and capitals are written; nothing where two are. */
    public Optional<Long> named(String typed, LocalDate day) {
        String wanted = Folding.fold(typed);
        List<Long> found = knownNames().stream()
                .filter(known -> known.from() == null || !known.from().isAfter(day))
                .filter(known -> known.to() == null || !known.to().isBefore(day))
                .filter(known -> Folding.fold(known.name()).equals(wanted))
                .map(KnownName::agency)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Those that exist on a day, by kind and name. */
    public List<Option> options(LocalDate day) {
        // the offset keeps the database from asking for each name twice
        return jdbc.sql("""
                select id, name, kind from (
                  select id, agency_name_on(id, :day) as name, kind from agency
                  where (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
                  offset 0) named
                order by name collate "vi-x-icu"
                """).param("day", day).query(new SimplePropertyRowMapper<>(Option.class)).list().stream()
                .sorted(Comparator.comparing(Option::kind))
                .toList();
    }

    /**
     * Adds an agency.
     *
     * @throws Refused where another one is already called so
     */
    @Transactional
    public long add(Visitor visitor, NewAgency added) {
        names.refuseTaken(added.allNames(), added.validFrom(), null);
        long id = insert(added);
        trail.write(visitor, "agency.added", added.name(), "/agencies/" + id, null);
        return id;
    }

    /** Adds it without asking whether the name is taken. The caller leaves the row in the trail. */
    public long insert(NewAgency added) {
        long id = jdbc.sql("""
                insert into agency (kind, parent_id, telephone, email, valid_from)
                values (:kind, :parent, :telephone, :email, :validFrom) returning id
                """)
                .param("kind", added.kind().name())
                .param("parent", added.parent())
                .param("telephone", added.telephone())
                .param("email", added.email())
                .param("validFrom", added.validFrom())
                .query(Long.class)
                .single();
        names.insert(id, added.name(), added.shortName(), added.validFrom());
        added.aliases().forEach(alias -> names.insertAlias(id, alias));
        return id;
    }

    Listed<AgencyList.Row> page(AgencyList list) {
        return query(list).page(jdbc, list.page());
    }

    List<AgencyList.Row> all(AgencyList list) {
        return query(list).all(jdbc);
    }

    /** How many of each kind a search finds, whatever kind was chosen. */
    Map<AgencyKind, Long> counts(AgencyList list) {
        Where where = list.found(today());
        return jdbc
                .sql("select kind, count(*) as number from (" + ROW + where.sql() + ") found group by kind")
                .params(where.params())
                .query((row, number) -> Map.entry(AgencyKind.valueOf(row.getString("kind")), row.getLong("number")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Option> children(long id) {
        return jdbc.sql("""
                select id, agency_name_now(id) as name, kind from agency
                where parent_id = :id order by agency_name_now(id) collate "vi-x-icu"
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Option.class))
                .list();
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    private Query<AgencyList.Row> query(AgencyList list) {
        String[] kinds = Arrays.stream(AgencyKind.values()).map(Enum::name).toArray(String[]::new);
        return new Query<>(
                ROW,
                list.where(today()).given("kinds", kinds),
                list.sorting().orderBy("name collate \"vi-x-icu\", id"),
                Agencies::row);
    }

    private static AgencyList.Row row(ResultSet row, int number) throws SQLException {
        return new AgencyList.Row(
                row.getLong("id"),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("aliases"),
                row.getString("parent_name"),
                row.getString("telephone"),
                row.getString("email"),
                row.getObject("valid_to", LocalDate.class));
    }
}
