package vn.nhipcau.base;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few things that an installation decides for itself. */
@Component
public class Settings {
    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the installation calls itself, or nothing before it was named. */
    public String office() {
        return find("office").orElse("");
    }

    public Optional<String> find(String key) {
        return jdbc.sql("select value from setting where key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    public void put(String key, String value) {
        jdbc.sql("insert into setting values (:key, :value) on conflict (key) do update set value = excluded.value")
                .param("key", key)
                .param("value", value)
                .update();
    }
}
