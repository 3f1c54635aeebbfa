package vn.nhipcau.people.members;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import vn.nhipcau.base.web.Faults;

/** A password typed twice. */
public record NewPassword(String password, String again) {
    public static final int SHORTEST = 10;
    /** BCrypt reads no further. */
    private static final int MOST_BYTES = 72;

    public NewPassword {
        password = Objects.requireNonNullElse(password, "");
        again = Objects.requireNonNullElse(again, "");
    }

    public Faults faults(String signInName) {
        return Faults.NONE
                .when(
                        password.codePointCount(0, password.length()) < SHORTEST,
                        "password",
                        "people.password.short",
                        SHORTEST)
                .when(password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES, "password", "people.password.long")
                .when(password.toLowerCase(Locale.ROOT).equals(signInName), "password", "people.password.name")
                .when(!password.equals(again), "again", "people.password.differ");
    }
}
