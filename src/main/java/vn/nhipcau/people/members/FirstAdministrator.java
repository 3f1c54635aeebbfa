package vn.nhipcau.people.members;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;

/** The first member of an empty installation, who lets all others in. */
@Component
public class FirstAdministrator {
    public static final String SIGN_IN_NAME = "quan-tri";

    /** Letters and digits that nobody takes for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Trail trail;

    FirstAdministrator(JdbcClient jdbc, PasswordEncoder passwords, Trail trail) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** Makes the administrator of an empty installation; the password is told once and kept nowhere. */
    @Transactional
    public Optional<String> makeOnce() {
        if (jdbc.sql("select exists (select 1 from member)")
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        String password = password();
        long agency = jdbc.sql("insert into agency (kind) values ('OTHER') returning id")
                .query(Long.class)
                .single();
        jdbc.sql("insert into agency_name (agency_id, name) values (:agency, 'Cơ quan quản trị phần mềm')")
                .param("agency", agency)
                .update();
        jdbc.sql("""
                insert into member (sign_in_name, agency_id, post, roles, password_hash)
                values (:name, :agency, 'Quản trị', '{ADMINISTRATOR}', :hash)
                """)
                .param("name", SIGN_IN_NAME)
                .param("agency", agency)
                .param("hash", passwords.encode(password))
                .update();
        trail.writeByProgram("Nhịp Cầu", "member.added", SIGN_IN_NAME, null);
        return Optional.of(password);
    }

    static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
