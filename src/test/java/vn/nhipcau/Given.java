package vn.nhipcau;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Trail;
import vn.nhipcau.people.Role;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.agencies.NewAgency;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.people.members.NewMember;
import vn.nhipcau.world.World;

/** Makes what a test changes, so that tests do not change each other's. */
public final class Given {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Agencies agencies;
    private final Members members;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final String hash;

    Given(
            Agencies agencies,
            Members members,
            Trail trail,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            PasswordEncoder passwords) {
        this.agencies = agencies;
        this.members = members;
        this.trail = trail;
        this.transaction = transaction;
        this.jdbc = jdbc;
        hash = java.util.Objects.requireNonNull(passwords.encode(World.PASSWORD));
    }

    /** A member just made. */
    public record Made(long id, String signInName) {}

    public JdbcClient sql() {
        return jdbc;
    }

    /** A word that no other test uses. */
    public static String unique(String word) {
        return word + " " + NUMBER.incrementAndGet();
    }

    /** Does it in one transaction that leaves a row in the trail. */
    public <T> T write(Supplier<T> writing) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            trail.writeByProgram("Thử", "test.made", "Thử", null);
            return writing.get();
        }));
    }

    public long agency(String name) {
        return write(() -> agencies.insert(NewAgency.named(name, AgencyKind.OTHER)));
    }

    public long agency() {
        return agency(unique("Cơ quan thử"));
    }

    /** A member who signs in with the sample's password. */
    public Made member(long agency, Role... roles) {
        String name = "thu-" + NUMBER.incrementAndGet();
        long id = write(() -> members.insert(NewMember.post(name, agency, "Người thử", List.of(roles)), hash));
        return new Made(id, name);
    }

    /** How many rows of an act the trail has with such a title. */
    public int trailed(String act, String title) {
        return jdbc.sql("select count(*) from trail where act = :act and title = :title")
                .param("act", act)
                .param("title", title)
                .query(Integer.class)
                .single();
    }
}
