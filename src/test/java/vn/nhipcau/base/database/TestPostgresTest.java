package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestPostgresTest {
    @Test
    void eachTestHasItsOwnDatabase() {
        var first = JdbcClient.create(TestPostgres.freshDatabase());
        var second = JdbcClient.create(TestPostgres.freshDatabase());
        first.sql("create table mark as select 'here' as place").update();
        assertThat(first.sql("select place from mark").query(String.class).single())
                .isEqualTo("here");
        assertThat(second.sql("select to_regclass('mark') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
