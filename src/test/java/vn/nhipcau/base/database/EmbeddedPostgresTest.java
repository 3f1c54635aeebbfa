package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {
    @TempDir
    Path home;

    @Test
    void rowsOutliveARestart() {
        try (var postgres = EmbeddedPostgres.start(home.resolve("data"))) {
            sql(postgres).sql("create table note (text text)").update();
            sql(postgres).sql("insert into note values ('đường')").update();
        }
        try (var postgres = EmbeddedPostgres.start(home.resolve("data"))) {
            assertThat(sql(postgres)
                            .sql("select text from note")
                            .query(String.class)
                            .single())
                    .isEqualTo("đường");
        }
    }

    @Test
    void nothingIsTradedForSpeedAndVietnameseIsUnderstood() {
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(setting(postgres, "data_checksums")).isEqualTo("on");
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
            assertThat(text(
                            postgres,
                            "select string_agg(w, ' ' order by w collate \"vi-x-icu\")"
                                    + " from (values ('đa'), ('dê'), ('da'), ('ê'), ('em')) v(w)"))
                    .isEqualTo("da dê đa em ê");
            sql(postgres).sql("create extension pg_trgm").update();
            assertThat(sql(postgres)
                            .sql("select similarity('đường', 'đưa') > 0")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() throws IOException {
        ReadyCluster.copyTo(home);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            var file = home.resolve("postgres.password");
            assertThat(Files.readString(file)).isEqualTo(postgres.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aLostPasswordIsReplacedAndTheRowsStay() throws IOException {
        ReadyCluster.copyTo(home);
        String former;
        try (var postgres = EmbeddedPostgres.start(home)) {
            former = postgres.password();
            sql(postgres).sql("create table note (text text)").update();
        }
        Files.delete(home.resolve("postgres.password"));
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.password()).isNotEqualTo(former);
            assertThat(text(postgres, "select count(*) from note")).isEqualTo("0");
        }
    }

    @Test
    void killedPostgresComesBackOnTheSamePortAndThePoolWorksAgain() throws Exception {
        ReadyCluster.copyTo(home);
        try (var postgres = EmbeddedPostgres.start(home);
                var pool = pool(postgres)) {
            var sql = JdbcClient.create(pool);
            sql.sql("create table note as select 1 as number").update();
            var port = postgres.port();
            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            Patience.until(Duration.ofSeconds(20), () -> postgres.restarts() == 1);
            Patience.until(Duration.ofSeconds(10), () -> answers(sql));
            assertThat(postgres.port()).isEqualTo(port);
        }
    }

    @Test
    void aPortThatSomebodyTookIsRecognised() throws Exception {
        ReadyCluster.copyTo(home);
        var directory = DataDirectory.at(home);
        var account = Account.choose();
        var cluster = new Cluster(directory, PostgresBinaries.unpacked(directory, account), account);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var postmaster = Postmaster.launch(cluster, Settings.LIVE, taken.getLocalPort());
            assertThat(postmaster.awaitReady()).isFalse();
            assertThat(postmaster.complaint()).contains("TCP/IP socket");
        }
    }

    @Test
    void aHalfMadeClusterIsMadeAnew() throws IOException {
        Files.createDirectories(home.resolve("postgres.new/base"));
        Files.writeString(home.resolve("postgres.new/PG_VERSION"), "18");
        Files.createDirectories(home.resolve("postgres"));
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(text(postgres, "select 1")).isEqualTo("1");
            assertThat(home.resolve("postgres.new")).doesNotExist();
        }
    }

    @Test
    void aClusterThatLostItsHeartIsNotReplacedByAnEmptyOne() throws IOException {
        ReadyCluster.copyTo(home);
        Files.delete(home.resolve("postgres/global/pg_control"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home).close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("không đầy đủ");
        Files.writeString(home.resolve("postgres/global/pg_control"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home).close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("PostgreSQL không khởi động được");
    }

    private static boolean answers(JdbcClient sql) {
        try {
            return sql.sql("select number from note").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.jdbcUrl());
        pool.setUsername(postgres.user());
        pool.setPassword(postgres.password());
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    private static JdbcClient sql(EmbeddedPostgres postgres) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    private static String setting(EmbeddedPostgres postgres, String name) {
        return text(postgres, "show " + name);
    }

    private static String text(EmbeddedPostgres postgres, String query) {
        return sql(postgres).sql(query).query(String.class).single();
    }
}
