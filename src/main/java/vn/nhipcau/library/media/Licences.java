package vn.nhipcau.library.media;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of rights. */
@Component
public class Licences {
    private final JdbcClient jdbc;

    Licences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in their order. */
    List<Licence> all() {
        return jdbc.sql("""
                select code, vi_name, en_name, mark, address, credited from media_licence where active order by position
                """).query(new SimplePropertyRowMapper<>(Licence.class)).list();
    }

    /** The kind of a code; nothing for none. */
    public Optional<Licence> find(@Nullable String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
