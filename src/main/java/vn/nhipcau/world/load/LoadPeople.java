package vn.nhipcau.world.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Trail;
import vn.nhipcau.people.Role;
import vn.nhipcau.people.agencies.AgencyGroups;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.members.FirstAdministrator;
import vn.nhipcau.world.World;
import vn.nhipcau.world.load.Cast.Body;

/** The agencies of a generated province, their groups, and five posts of each. */
@Component
class LoadPeople {
    static final String OFFICER = "chuyen-vien.lead";

    private static final int POSTS = 5;
    private static final long LEAD = 1;
    private static final long COMMITTEE = 2;

    private final Rows rows;
    private final AgencyGroups groups;
    private final Settings settings;
    private final PasswordEncoder passwords;
    private final Trail trail;

    LoadPeople(Rows rows, AgencyGroups groups, Settings settings, PasswordEncoder passwords, Trail trail) {
        this.rows = rows;
        this.groups = groups;
        this.settings = settings;
        this.passwords = passwords;
        this.trail = trail;
    }

    private record Named(AgencyKind kind, String name) {}

    private record AgencyRow(long id, String kind, @Nullable Long parentId, int version) {}

    private record NameRow(long id, long agencyId, String name) {}

    private record MemberRow(
            long id,
            String signInName,
            long agencyId,
            String post,
            List<String> roles,
            String language,
            @Nullable String passwordHash,
            boolean active,
            int version) {}

    Cast fill(Size size, Grammar words) {
        Random random = new Random(size.seed());
        settings.put("office", "Thông tin đối ngoại tỉnh Trường Giang");
        List<Named> names = names(size.agencies(), words, random);
        List<Body> bodies = IntStream.range(0, names.size())
                .mapToObj(
                        i -> new Body(i + 1L, names.get(i).kind(), names.get(i).name(), membersOf(i)))
                .toList();
        rows.into("agency", bodies.stream().map(LoadPeople::agency).toList());
        rows.into(
                "agency_name",
                bodies.stream()
                        .map(body -> new NameRow(body.id(), body.id(), body.name()))
                        .toList());
        Cast cast = new Cast(bodies);
        group("các sở, ban, ngành", AgencyKind.DEPARTMENT, cast);
        group("UBND các xã, phường", AgencyKind.COMMUNE, cast);
        String hash = passwords.encode(World.PASSWORD);
        rows.into(
                "member",
                bodies.stream()
                        .flatMap(body -> IntStream.range(0, POSTS).mapToObj(i -> member(body, i, hash, words, random)))
                        .toList());
        rows.goOnAfter("agency", "agency_name", "member");
        trail.writeByProgram(Province.ACTOR, "agency.added", bodies.size() + " cơ quan", null);
        return cast;
    }

    private static List<Long> membersOf(int body) {
        return IntStream.range(0, POSTS)
                .mapToObj(i -> (long) body * POSTS + i + 1)
                .toList();
    }

    private static AgencyRow agency(Body body) {
        boolean below = body.id() != COMMITTEE && body.kind() != AgencyKind.FRONT;
        return new AgencyRow(body.id(), body.kind().name(), below ? COMMITTEE : null, 1);
    }

    private void group(String name, AgencyKind kind, Cast cast) {
        groups.insert(new AgencyGroups.Content(
                name, List.of(), cast.of(kind).stream().map(Body::id).toList()));
    }

    /** Those of the province come first; the rest are communes. */
    private static List<Named> names(int count, Grammar words, Random random) {
        List<Named> all = new ArrayList<>();
        all.add(new Named(AgencyKind.DEPARTMENT, words.all("lead").getFirst()));
        all.add(new Named(AgencyKind.COMMITTEE, words.all("committee").getFirst()));
        words.all("department").forEach(name -> all.add(new Named(AgencyKind.DEPARTMENT, name)));
        words.all("press").forEach(name -> all.add(new Named(AgencyKind.PRESS, name)));
        words.all("forces").forEach(name -> all.add(new Named(AgencyKind.ARMED_FORCES, name)));
        words.all("front").forEach(name -> all.add(new Named(AgencyKind.FRONT, name)));
        words.all("unit").forEach(name -> all.add(new Named(AgencyKind.UNIT, name)));
        communes(words, random).forEach(name -> all.add(new Named(AgencyKind.COMMUNE, name)));
        return all.subList(0, count);
    }

    /** Every pair of syllables once, in any order; then the same with a third. */
    private static List<String> communes(Grammar words, Random random) {
        List<String> names = new ArrayList<>();
        List<String> thirds = new ArrayList<>(List.of(""));
        words.all("third").forEach(third -> thirds.add(" " + third));
        for (String third : thirds) {
            List<String> pairs = new ArrayList<>();
            for (String first : words.all("first")) {
                words.all("second").stream()
                        .filter(second -> !second.equals(first))
                        .forEach(second -> pairs.add(first + " " + second + third));
            }
            Collections.shuffle(pairs, random);
            pairs.forEach(pair -> names.add("UBND " + words.one("commune", random) + " " + pair));
        }
        return names;
    }

    private static MemberRow member(Body body, int number, @Nullable String hash, Grammar words, Random random) {
        Role role = role(body, number);
        return new MemberRow(
                body.members().get(number),
                signInName(role, body.id(), number),
                body.id(),
                words.one(post(role, body, words), random),
                List.of(role.name()),
                "vi",
                hash,
                true,
                1);
    }

    /** The first writes, the second leads, the others read; those of the lead office have their own work. */
    private static Role role(Body body, int number) {
        return switch (number) {
            case 0 -> Role.FOCAL_PERSON;
            case 1 -> Role.LEADER;
            default -> body.id() != LEAD ? Role.READER : number == 4 ? Role.ADMINISTRATOR : Role.LEAD_OFFICE;
        };
    }

    private static String signInName(Role role, long agency, int number) {
        return switch (role) {
            case FOCAL_PERSON -> "dau-moi." + agency;
            case LEADER -> "lanh-dao." + agency;
            case ADMINISTRATOR -> FirstAdministrator.SIGN_IN_NAME;
            case LEAD_OFFICE -> number == 2 ? OFFICER : "chuyen-vien-2.lead";
            case READER, EDITOR, TRANSLATOR -> "can-bo-" + (number - 1) + "." + agency;
        };
    }

    private static String post(Role role, Body body, Grammar words) {
        String own = "post." + role + "." + body.kind();
        return words.has(own) ? own : "post." + role;
    }
}
