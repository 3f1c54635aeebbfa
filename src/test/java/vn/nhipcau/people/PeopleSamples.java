package vn.nhipcau.people;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.world.World;

/** Agencies, groups and members for the table of routes. */
public final class PeopleSamples implements RouteSamples {
    private final Given given;

    public PeopleSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.startsWith("/agencies/groups/{id}")) {
            return Optional.of(Map.of("id", group()));
        }
        if (path.startsWith("/agencies/{id}")) {
            return Optional.of(Map.of("id", agency, "alias", 0));
        }
        if (path.startsWith("/members/{id}")) {
            return Optional.of(Map.of("id", given.member(agency, Role.READER).id()));
        }
        if (path.startsWith("/outbox/{id}")) {
            return Optional.of(Map.of("id", failedLetter()));
        }
        if (path.startsWith("/delegations/{id}")) {
            return Optional.of(Map.of("id", delegation(agency), "version", 1));
        }
        return switch (route) {
            case "POST /sign-in" -> Optional.of(Map.of("name", "quan-tri", "password", World.PASSWORD));
            case "POST /settings" -> Optional.of(Map.of("office", "Thông tin đối ngoại tỉnh Quảng Trị"));
            case "POST /account/language" -> Optional.of(Map.of("language", "VI"));
            case "GET /notices/{id}" -> Optional.of(Map.of("id", 0));
            case "POST /notices/reading" -> Optional.of(Map.of("last", 0));
            case "GET /password/{token}", "POST /password/{token}" -> Optional.of(Map.of("token", "spent"));
            default -> Optional.empty();
        };
    }

    private long failedLetter() {
        return given.sql().sql("""
                        insert into outbox (once, recipient, address, subject, body, made_at, not_before, give_up_after,
                                            attempts, fault)
                        values (gen_random_uuid()::text, 'Đầu mối', 'm@thu.example', 'Thư thử', 'Thử', now(), now(), now(),
                                1, 'UNREACHABLE')
                        returning id
                        """).query(Long.class).single();
    }

    /** One to come. */
    private long delegation(long agency) {
        long leader = given.member(agency, Role.LEADER).id();
        long delegate = given.member(agency, Role.READER).id();
        return given.write(() -> given.sql()
                .sql("""
                        insert into signing_delegation (agency_id, leader_id, delegate_id, from_day, to_day, reason, made_at,
                                                        made_by)
                        values (:agency, :leader, :delegate, '2030-01-01', '2030-01-31', 'Thử', now(), :leader) returning id
                        """)
                .params(Map.of("agency", agency, "leader", leader, "delegate", delegate))
                .query(Long.class)
                .single());
    }

    private long group() {
        return given.sql()
                .sql("select min(id) from agency_group")
                .query(Long.class)
                .single();
    }
}
