package vn.nhipcau.people.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.people.Role;

/** Where members are kept. */
@Component
public class Members {
    private static final String MEMBER = """
            select m.id, m.sign_in_name, m.agency_id, a.name as agency_name, m.post, m.name,
                   m.telephone, m.email, m.roles, m.language, m.active, m.password_hash is not null as has_password,
                   m.mail_wanted, m.version
            from member m
            left join lateral (select name from agency_name where agency_id = m.agency_id
                               order by valid_from desc nulls last, id desc limit 1) a on true
            """;

    /** With what a leader of the same agency, who still is one, has left to the member today. */
    private static final String VISITOR =
            MEMBER.replace("\nfrom member m", ", d.leader_id, d.leader_post, d.from_day, d.to_day\nfrom member m")
                    + """
            left join lateral (
              select leader_id, leader_post, from_day, to_day from standing_in
              where delegate_id = m.id and :today between from_day and to_day order by from_day, id limit 1) d on true
            where m.id = :id and m.active
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What signing in needs of a member who may sign in. */
    public record Credentials(long member, String passwordHash, Language language) {}

    /** A post of the sample, offered on its sign-in page. */
    public record Post(String signInName, String post, String agencyName, List<Role> roles) {}

    /** An agency to choose. */
    public record Agency(long id, String name) {}

    public Optional<Credentials> credentials(String signInName) {
        return jdbc.sql("""
                select id as member, password_hash, upper(language) as language from member
                where sign_in_name = :name and active and password_hash is not null
                """).param("name", signInName).query(Credentials.class).optional();
    }

    /** The member as a visitor, or nothing when he or she may no longer come in. */
    public Optional<Visitor> visitor(long member, Language language) {
        return jdbc.sql(VISITOR)
                .param("id", member)
                .param("today", Text.day(clock.instant()))
                .query((row, number) -> visitor(row, language))
                .optional();
    }

    private static Visitor visitor(ResultSet row, Language language) throws SQLException {
        Member m = member(row);
        Set<String> roles = new HashSet<>(Set.of(roleNames(row)));
        Visitor own = new Visitor(m.id(), m.post(), m.agency(), m.agencyName(), roles, language);
        if (row.getObject("leader_id") == null || roles.contains(Role.LEADER.name())) {
            return own;
        }
        roles.add(Role.LEADER.name());
        return new Visitor(
                own.member(),
                own.post(),
                own.agency(),
                own.agencyName(),
                roles,
                language,
                new Visitor.Mandate(
                        row.getLong("leader_id"),
                        row.getString("leader_post"),
                        Set.of(Role.LEADER.name()),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)));
    }

    /** The posts of these sign-in names, in their order. */
    public List<Post> posts(List<String> signInNames) {
        return jdbc
                .sql(MEMBER + """
                where m.active and m.password_hash is not null and m.sign_in_name = any(:names)
                order by array_position(:names, m.sign_in_name)
                """)
                .param("names", signInNames.toArray(String[]::new))
                .query((row, number) -> member(row))
                .list()
                .stream()
                .map(m -> new Post(m.signInName(), m.post(), m.agencyName(), m.roles()))
                .toList();
    }

    /** Whether nobody was ever let in. */
    public boolean none() {
        return jdbc.sql("select not exists (select 1 from member)")
                .query(Boolean.class)
                .single();
    }

    /** Adds a member. The caller leaves the row in the trail. */
    public long insert(NewMember added, @Nullable String passwordHash) {
        return jdbc.sql("""
                insert into member (sign_in_name, agency_id, post, name, telephone, email, roles, language, password_hash)
                values (:signInName, :agency, :post, :name, :telephone, :email, :roles, :language, :hash) returning id
                """)
                .param("signInName", added.signInName())
                .param("agency", added.agency())
                .param("post", added.post())
                .param("name", added.name())
                .param("telephone", added.telephone())
                .param("email", added.email())
                .param("roles", added.roles().stream().map(Role::name).toArray(String[]::new))
                .param("language", added.language().code())
                .param("hash", passwordHash)
                .query(Long.class)
                .single();
    }

    /** Who works for an agency: the active first. */
    public List<Member> of(long agency) {
        return jdbc.sql(MEMBER
                        + "where m.agency_id = :agency order by m.active desc, m.post collate \"vi-x-icu\", m.id")
                .param("agency", agency)
                .query((row, number) -> member(row))
                .list();
    }

    public Optional<Member> find(long id) {
        return jdbc.sql(MEMBER + "where m.id = :id")
                .param("id", id)
                .query((row, number) -> member(row))
                .optional();
    }

    /**
     * The member of an id.
     *
     * @throws NotFound where there is none
     */
    public Member get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    boolean isTaken(String signInName) {
        return jdbc.sql("select exists (select 1 from member where sign_in_name = :name)")
                .param("name", signInName)
                .query(Boolean.class)
                .single();
    }

    Listed<Member> page(Visitor visitor, MemberList list) {
        return query(visitor, list).page(jdbc, list.page());
    }

    List<Member> all(Visitor visitor, MemberList list) {
        return query(visitor, list).all(jdbc);
    }

    private static Query<Member> query(Visitor visitor, MemberList list) {
        String order = list.sorting().orderBy("a.name collate \"vi-x-icu\", m.id");
        return new Query<>(MEMBER, list.where(visitor), order, (row, number) -> member(row));
    }

    /** Sets a password; whoever is signed in as this member is out, but for the session that asked. */
    public void setPassword(Member member, @Nullable String hash, @Nullable String butSession) {
        jdbc.sql("update member set password_hash = :hash, version = version + 1 where id = :id")
                .param("hash", hash)
                .param("id", member.id())
                .update();
        jdbc.sql("delete from sign_in_failure where sign_in_name = :name")
                .param("name", member.signInName())
                .update();
        endSessions(member.id(), butSession);
    }

    void endSessions(long member, @Nullable String but) {
        jdbc.sql("""
                delete from spring_session where principal_name = :member and session_id is distinct from cast(:but as text)
                """).param("member", Long.toString(member)).param("but", but).update();
    }

    /** The agencies that a member may belong to: those that exist. */
    List<Agency> agencies() {
        return jdbc.sql("""
                select id, name from (
                  select id, agency_name_now(id) as name from agency where valid_to is null offset 0) named
                order by name collate "vi-x-icu"
                """).query(new SimplePropertyRowMapper<>(Agency.class)).list();
    }

    @Nullable
    String agencyName(long id) {
        return jdbc.sql("select agency_name_now(:id)")
                .param("id", id)
                .query(String.class)
                .single();
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("id"),
                row.getString("sign_in_name"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getString("post"),
                row.getString("name"),
                row.getString("telephone"),
                row.getString("email"),
                Arrays.stream(roleNames(row)).map(Role::valueOf).toList(),
                Language.of(row.getString("language")),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                row.getBoolean("mail_wanted"),
                row.getInt("version"));
    }

    private static String[] roleNames(ResultSet row) throws SQLException {
        return (String[]) row.getArray("roles").getArray();
    }
}
