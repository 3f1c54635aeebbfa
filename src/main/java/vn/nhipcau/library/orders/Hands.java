package vn.nhipcau.library.orders;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.people.Role;

/** The members who may translate and review. */
@Component
class Hands {
    private static final List<Role> ROLES = List.of(Role.TRANSLATOR, Role.EDITOR, Role.LEAD_OFFICE);

    private final JdbcClient jdbc;

    Hands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To choose from, by post: translators first. */
    List<Choice> all() {
        return jdbc.sql("""
                select id, post, agency_name_now(agency_id) as agency_name
                from member
                where active and roles && :roles::text[]
                order by 'TRANSLATOR' = any(roles) desc, post collate "vi-x-icu", id
                """)
                .param("roles", ROLES.stream().map(Role::name).toArray(String[]::new))
                .query((row, i) -> new Choice(
                        String.valueOf(row.getLong("id")),
                        row.getString("post") + " · " + row.getString("agency_name")))
                .list();
    }

    static boolean has(List<Choice> hands, String member) {
        return hands.stream().map(Choice::value).anyMatch(member::equals);
    }

    static boolean isNobody(String... typed) {
        return Arrays.stream(typed).allMatch(String::isEmpty);
    }
}
