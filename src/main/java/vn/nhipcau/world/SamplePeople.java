package vn.nhipcau.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Trail;
import vn.nhipcau.people.Role;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyGroups;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.NewAgency;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.people.members.NewMember;

/** The province's agencies, groups and posts. */
@Component
class SamplePeople {
    static final String ACTOR = "Nhịp Cầu";

    private final Agencies agencies;
    private final AgencyGroups groups;
    private final Members members;
    private final Settings settings;
    private final PasswordEncoder passwords;
    private final Trail trail;

    SamplePeople(
            Agencies agencies,
            AgencyGroups groups,
            Members members,
            Settings settings,
            PasswordEncoder passwords,
            Trail trail) {
        this.agencies = agencies;
        this.groups = groups;
        this.members = members;
        this.settings = settings;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** The sign-in names that the sign-in page offers: one post of each role, and some focal persons. */
    static List<String> offered() {
        return Table.read("members.csv").stream()
                .filter(row -> row.has("offered"))
                .map(row -> row.get("sign-in name"))
                .toList();
    }

    /** Whether nobody is there yet. */
    boolean none() {
        return members.none();
    }

    /** The posts that one may sign in as. */
    List<Members.Post> posts() {
        return members.posts(offered());
    }

    void fill() {
        settings.put("office", "Thông tin đối ngoại tỉnh Quảng Trị");
        Map<String, Long> ids = new HashMap<>();
        List<Table.Row> bodies = Table.read("agencies.csv");
        bodies.forEach(row -> ids.put(row.get("name"), agency(row, ids)));
        Table.read("groups.csv").forEach(row -> group(row, bodies, ids));
        String hash = passwords.encode(World.PASSWORD);
        Table.read("members.csv").forEach(row -> member(row, ids, hash));
    }

    /** Nobody is called by mistake: no number of that area begins with 000. */
    private long agency(Table.Row row, Map<String, Long> ids) {
        long id = agencies.insert(new NewAgency(
                AgencyKind.valueOf(row.get("kind")),
                row.get("name"),
                row.has("short") ? row.get("short") : null,
                row.list("aliases"),
                row.has("parent") ? ids.get(row.get("parent")) : null,
                row.has("telephone") ? row.get("telephone") : null,
                null,
                row.has("from") ? LocalDate.parse(row.get("from")) : null));
        trail.writeByProgram(ACTOR, "agency.added", row.get("name"), null);
        return id;
    }

    private void group(Table.Row row, List<Table.Row> bodies, Map<String, Long> ids) {
        List<String> wanted = row.list("members");
        List<Long> chosen = bodies.stream()
                .filter(body -> wanted.contains(body.get("kind")) || wanted.contains(body.get("name")))
                .map(body -> id(ids, body.get("name")))
                .toList();
        groups.insert(new AgencyGroups.Content(row.get("name"), row.list("aliases"), chosen));
        trail.writeByProgram(ACTOR, "group.added", row.get("name"), null);
    }

    private void member(Table.Row row, Map<String, Long> ids, @Nullable String hash) {
        List<Role> roles = Arrays.stream(row.get("roles").split(",", -1))
                .map(Role::valueOf)
                .toList();
        String mail = row.has("mail") ? row.get("mail") : null;
        members.insert(
                new NewMember(
                        row.get("sign-in name"),
                        id(ids, row.get("agency")),
                        row.get("post"),
                        null,
                        null,
                        mail,
                        roles,
                        Language.VI),
                hash);
        trail.writeByProgram(ACTOR, "member.added", row.get("post") + " · " + row.get("agency"), null);
    }

    private static long id(Map<String, Long> ids, String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }
}
