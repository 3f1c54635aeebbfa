package vn.nhipcau.people.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members whom no letter reaches. */
@Component
public class Unreached {
    private final JdbcClient jdbc;

    Unreached(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many work with the program and cannot be written to. */
    public int count() {
        return jdbc.sql("select count(*) from member m where " + MemberList.WITHOUT_MAIL)
                .query(Integer.class)
                .single();
    }
}
