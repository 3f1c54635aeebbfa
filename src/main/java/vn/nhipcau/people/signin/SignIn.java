package vn.nhipcau.people.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Language;
import vn.nhipcau.people.members.Members;

/** One try to sign in. */
@Component
public class SignIn {
    /** What came of a try. */
    public sealed interface Outcome {
        record Welcome(long member, Language language) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Duration time) implements Outcome {}
    }

    private final Members members;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    /** Compared with where the name is unknown, so that an answer takes as long and tells nothing. */
    private final String decoy;

    SignIn(Members members, PasswordEncoder passwords, Throttle throttle) {
        this.members = members;
        this.passwords = passwords;
        this.throttle = throttle;
        decoy = java.util.Objects.requireNonNull(passwords.encode("no member has this"));
    }

    @Transactional
    public Outcome attempt(String typedName, String password, String address) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Duration wait = throttle.wait(name, address);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        Optional<Members.Credentials> credentials = members.credentials(name);
        String hash = credentials.map(Members.Credentials::passwordHash).orElse(decoy);
        // BCrypt reads 72 bytes and no more: a longer one is nobody's
        boolean right = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 72
                && passwords.matches(password, hash)
                && credentials.isPresent();
        if (!right) {
            throttle.failed(name, address);
            return new Outcome.Wrong();
        }
        throttle.succeeded(name);
        return new Outcome.Welcome(credentials.get().member(), credentials.get().language());
    }
}
