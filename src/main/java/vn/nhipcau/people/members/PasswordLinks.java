package vn.nhipcau.people.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** One-time links by which a person sets a password. The link itself is told once; only its hash is kept. */
@Component
class PasswordLinks {
    static final Duration LASTS = Duration.ofDays(3);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Trail trail;
    private final Members members;
    private final PasswordEncoder passwords;

    PasswordLinks(JdbcClient jdbc, Clock clock, Trail trail, Members members, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
        this.members = members;
        this.passwords = passwords;
    }

    /** A link just made. */
    record Link(String token, Instant expires) {
        String path() {
            return "/password/" + token;
        }
    }

    /** Makes a link; those made before it are worth nothing from now on. */
    @Transactional
    public Link make(Visitor visitor, Member member) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbc.sql("delete from password_link where member_id = :member and used_at is null")
                .param("member", member.id())
                .update();
        jdbc.sql("insert into password_link values (:hash, :member, :now, :expires, null)")
                .param("hash", hash(token))
                .param("member", member.id())
                .param("now", utc(now))
                .param("expires", utc(now.plus(LASTS)))
                .update();
        trail.write(visitor, "member.linkMade", member.title(), member.address(), null);
        return new Link(token, now.plus(LASTS));
    }

    /** Whose link it is, while it is good. */
    Optional<Member> owner(String token) {
        return jdbc.sql("""
                select l.member_id from password_link l join member m on m.id = l.member_id
                where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and m.active
                """)
                .param("hash", hash(token))
                .param("now", utc(clock.instant()))
                .query(Long.class)
                .optional()
                .flatMap(members::find);
    }

    /** Sets the password and burns the link; false where it was no longer good. */
    @Transactional
    public boolean use(String token, String password) {
        Optional<Member> owner = owner(token);
        boolean burnt = jdbc.sql("update password_link set used_at = :now where token_hash = :hash and used_at is null")
                        .param("now", utc(clock.instant()))
                        .param("hash", hash(token))
                        .update()
                == 1;
        if (owner.isEmpty() || !burnt) {
            return false;
        }
        members.setPassword(owner.get(), passwords.encode(password), null);
        trail.writeByProgram(
                owner.get().title(), "member.passwordSet", owner.get().signInName(), null);
        return true;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
