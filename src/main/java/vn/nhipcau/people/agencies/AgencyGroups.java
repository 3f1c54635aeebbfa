package vn.nhipcau.people.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Where groups of agencies are kept. */
@Component
public class AgencyGroups {
    private static final String GROUP = """
            select g.id, g.name, g.version,
                   array(select alias from agency_group_alias where group_id = g.id order by alias) as aliases,
                   (select count(*) from agency_group_member m join agency a on a.id = m.agency_id
                    where m.group_id = g.id and (a.valid_to is null or a.valid_to >= :today)) as members
            from agency_group g
            """;
    private static final String MEMBERS = """
            select a.id, agency_name_now(a.id) as name, a.kind
            from agency_group_member m join agency a on a.id = m.agency_id
            where m.group_id = :group and (a.valid_to is null or a.valid_to >= :day)
            order by agency_name_now(a.id) collate "vi-x-icu"
            """;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Agencies agencies;

    AgencyGroups(JdbcClient jdbc, Trail trail, Agencies agencies) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.agencies = agencies;
    }

    /** What a group is made of. */
    public record Content(String name, List<String> aliases, Collection<Long> members) {}

    public List<AgencyGroup> all() {
        return groups("order by g.name collate \"vi-x-icu\"", 0);
    }

    public Optional<AgencyGroup> find(long id) {
        return groups("where g.id = :id", id).stream().findFirst();
    }

    /** Its agencies that exist today, by kind and name. */
    public List<Agencies.Option> membersOf(long group) {
        return membersOf(group, agencies.today());
    }

    /** Its agencies that exist on a day, by kind and name. */
    public List<Agencies.Option> membersOf(long group, LocalDate day) {
        return jdbc
                .sql(MEMBERS)
                .param("group", group)
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(Agencies.Option.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(Agencies.Option::kind))
                .toList();
    }

    /** The groups that an agency belongs to. */
    public List<AgencyGroup> of(long agency) {
        return groups("""
                where exists (select 1 from agency_group_member m where m.group_id = g.id and m.agency_id = :id)
                order by g.name collate "vi-x-icu"
                """, agency);
    }

    /** Another group that is called so. */
    Optional<AgencyGroup> bearer(Collection<String> names, @Nullable Long except) {
        return groups("where true", 0).stream()
                .filter(group -> except == null || group.id() != except)
                .filter(group -> taken(group.id(), names))
                .findFirst();
    }

    /**
     * Adds a group.
     *
     * @throws Refused where another one is called so
     */
    @Transactional
    public long add(Visitor visitor, Content content) {
        refuseTaken(content, null);
        long id = insert(content);
        trail.write(visitor, "group.added", content.name(), "/agencies/groups/" + id, null);
        return id;
    }

    /** Adds it without asking whether the name is taken. The caller leaves the row in the trail. */
    public long insert(Content content) {
        long id = jdbc.sql("insert into agency_group (name) values (:name) returning id")
                .param("name", content.name())
                .query(Long.class)
                .single();
        fill(id, content);
        return id;
    }

    /** Makes it that; false where someone changed it since that version was read. */
    @Transactional
    public boolean edit(Visitor visitor, AgencyGroup group, int version, Content content) {
        refuseTaken(content, group.id());
        Changes changes = changes(group, content);
        int rows = jdbc.sql("""
                update agency_group set name = :name, version = version + 1 where id = :id and version = :version
                """)
                .param("name", content.name())
                .param("id", group.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            jdbc.sql("delete from agency_group_alias where group_id = :id")
                    .param("id", group.id())
                    .update();
            removeMembers(group.id());
            fill(group.id(), content);
            trail.write(visitor, "group.changed", content.name(), group.address(), changes.detail());
        }
        return rows == 1;
    }

    /** What an edit would change. */
    Changes changes(AgencyGroup group, Content content) {
        List<Long> before =
                membersOf(group.id()).stream().map(Agencies.Option::id).toList();
        return new Changes()
                .of("people.group.name", group.name(), content.name())
                .of("people.group.aliases", String.join("; ", group.aliases()), String.join("; ", content.aliases()))
                .of("people.group.gone", names(before, content.members()), null)
                .of("people.group.come", null, names(content.members(), before));
    }

    /** Those that have ended stay: what the group was then is not for today to change. */
    private void removeMembers(long group) {
        jdbc.sql("""
                delete from agency_group_member m using agency a
                where m.group_id = :group and a.id = m.agency_id and (a.valid_to is null or a.valid_to >= :today)
                """).param("group", group).param("today", agencies.today()).update();
    }

    private void fill(long id, Content content) {
        content.aliases()
                .forEach(alias -> jdbc.sql("insert into agency_group_alias values (:id, :alias)")
                        .param("id", id)
                        .param("alias", alias)
                        .update());
        content.members()
                .forEach(member -> jdbc.sql("insert into agency_group_member values (:id, :member)")
                        .param("id", id)
                        .param("member", member)
                        .update());
    }

    private void refuseTaken(Content content, @Nullable Long except) {
        jdbc.sql("lock table agency_group in share row exclusive mode").update();
        bearer(allNames(content), except).ifPresent(bearer -> {
            throw new Refused("people.group.taken", bearer.name());
        });
    }

    static List<String> allNames(Content content) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(content.name()), content.aliases().stream())
                .toList();
    }

    private boolean taken(long group, Collection<String> names) {
        return jdbc.sql("""
                select exists (
                  select 1 from (select name from agency_group where id = :group
                                 union all select alias from agency_group_alias where group_id = :group) own
                  where fold(own.name) in (select fold(unnest(:names))))
                """)
                .param("group", group)
                .param("names", names.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private String names(Collection<Long> of, Collection<Long> without) {
        return jdbc.sql("""
                select coalesce(string_agg(agency_name_now(id), '; ' order by agency_name_now(id) collate "vi-x-icu"), '')
                from agency where id = any(:of) and id <> all(:without)
                """)
                .param("of", of.toArray(Long[]::new))
                .param("without", without.toArray(Long[]::new))
                .query(String.class)
                .single();
    }

    private List<AgencyGroup> groups(String which, long id) {
        return jdbc.sql(GROUP + which)
                .param("today", agencies.today())
                .param("id", id)
                .query(AgencyGroups::group)
                .list();
    }

    private static AgencyGroup group(ResultSet row, int number) throws SQLException {
        String[] aliases = (String[]) row.getArray("aliases").getArray();
        return new AgencyGroup(
                row.getLong("id"),
                row.getString("name"),
                List.of(aliases),
                row.getInt("members"),
                row.getInt("version"));
    }
}
