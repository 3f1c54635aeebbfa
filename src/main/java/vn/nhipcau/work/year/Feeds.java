package vn.nhipcau.work.year;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;

/** Where it is kept who has a private calendar. The key of its address is told once; only its hash is kept. */
@Component
class Feeds {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Members members;
    private final Trail trail;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Members members, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /** When the member's address was made, where there is one. */
    Optional<Instant> madeAt(Visitor member) {
        return jdbc.sql("select made_at from calendar_feed where member_id = :member")
                .param("member", member.member())
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Makes an address and tells its key; the one before it is worth nothing from now on. */
    @Transactional
    public String make(Visitor by) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into calendar_feed values (:member, :hash, :at)
                on conflict (member_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """)
                .param("member", by.member())
                .param("hash", hash(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.write(by, "account.feedMade", by.post() + " · " + by.agencyName(), null, null);
        return token;
    }

    @Transactional
    public void revoke(Visitor by) {
        int rows = jdbc.sql("delete from calendar_feed where member_id = :member")
                .param("member", by.member())
                .update();
        if (rows == 1) {
            trail.write(by, "account.feedRevoked", by.post() + " · " + by.agencyName(), null, null);
        }
    }

    /** Whose calendar it is, as a visitor who speaks the own language; nobody's where the member was closed. */
    Optional<Visitor> owner(String token) {
        return jdbc.sql("select member_id from calendar_feed where token_hash = :hash")
                .param("hash", hash(token))
                .query(Long.class)
                .optional()
                .flatMap(members::find)
                .flatMap(member -> members.visitor(member.id(), member.language()));
    }

    static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
