package vn.nhipcau.base.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class BackupTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void holdsAllThatWasCommittedBeforeItEndedWhilePeopleGoOnWriting() throws Exception {
        var committed = new AtomicInteger();
        var writing = new AtomicBoolean(true);
        int committedBefore;
        ReadyCluster.copyTo(data());
        try (var postgres = EmbeddedPostgres.start(data())) {
            sql(postgres)
                    .sql("create table entry (number int primary key, text text)")
                    .update();
            var writer = Thread.ofPlatform().start(() -> write(postgres, writing, committed));
            Patience.until(Duration.ofSeconds(10), () -> committed.get() > 100);
            RunningInstance.current(8080, postgres).write(data());
            committedBefore = committed.get();
            assertThat(backup()).isZero();
            writing.set(false);
            writer.join();
        }
        assertThat(restore(home.resolve("restored"))).isZero();
        try (var postgres = EmbeddedPostgres.start(home.resolve("restored"))) {
            var kept = number(postgres, "select count(*) from entry");
            assertThat(kept).isBetween(committedBefore, committed.get());
            assertThat(number(postgres, "select max(number) from entry")).isEqualTo(kept);
            sql(postgres).sql("insert into entry values (0, 'goes on')").update();
        }
    }

    @Test
    void includesStoredFilesAndKeepsStrangersOut() throws IOException {
        ReadyCluster.copyTo(data());
        Files.createDirectories(data().resolve("files/ab"));
        Files.writeString(data().resolve("files/ab/abcdef"), "Báo cáo");
        assertThat(backup()).isZero();
        assertThat(permissions(target())).isEqualTo("rwx------");
        assertThat(permissions(target().resolve("postgres.password"))).isEqualTo("rw-------");
        assertThat(restore(home.resolve("restored"))).isZero();
        assertThat(home.resolve("restored/files/ab/abcdef")).hasContent("Báo cáo");
        assertThat(permissions(home.resolve("restored/postgres.password"))).isEqualTo("rw-------");
        try (var postgres = EmbeddedPostgres.start(home.resolve("restored"))) {
            assertThat(number(postgres, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        ReadyCluster.copyTo(data());
        Files.createDirectories(target());
        Files.writeString(target().resolve("letter"), "");
        assertThat(backup()).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Nơi sao lưu " + target() + " không trống\n");
        Files.delete(target().resolve("letter"));
        assertThat(backup()).isZero();
        err.reset();
        assertThat(restore(data())).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Thư mục dữ liệu " + data() + " không trống\n");
    }

    @Test
    void aDamagedOrUnfinishedBackupIsNotRestored() throws IOException {
        ReadyCluster.copyTo(data());
        assertThat(backup()).isZero();
        Files.writeString(target().resolve("postgres/PG_VERSION"), "19\n");
        assertThat(restore(home.resolve("restored"))).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Bản sao lưu " + target() + " bị hỏng: postgres/PG_VERSION\n");
        Files.delete(target().resolve("backup.json"));
        err.reset();
        assertThat(restore(home.resolve("restored"))).isEqualTo(2);
        assertThat(complaint()).contains("không phải là một bản sao lưu hoàn chỉnh");
        assertThat(home.resolve("restored/postgres")).doesNotExist();
    }

    @Test
    void anInterruptedRestoreDoesNotPassForAnEmptySystem() throws IOException {
        ReadyCluster.copyTo(data());
        assertThat(backup()).isZero();
        var restored = home.resolve("restored");
        Files.createDirectories(restored.resolve("restore.partial/postgres"));
        Files.createDirectories(restored.resolve("files/ab"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(restored).close()).hasMessageContaining("chưa hoàn tất");
        assertThat(restore(restored)).isZero();
        EmbeddedPostgres.start(restored).close();
    }

    @Test
    void wrongUseIsOneLine() {
        for (var words : List.of(List.<String>of(), List.of("a", "b"), List.of("a", "--data"), List.of("--dta", "b"))) {
            err.reset();
            assertThat(BackupCommand.run(words, (String) null, print(out), print(err)))
                    .isEqualTo(2);
            assertThat(complaint()).isEqualTo("Cách dùng: nhipcau backup THƯ_MỤC [--data THƯ_MỤC]\n");
        }
        err.reset();
        assertThat(backup()).isEqualTo(2);
        assertThat(complaint()).isEqualTo("Không có cơ sở dữ liệu trong " + data() + "\n");
        assertThat(data()).doesNotExist();
    }

    @Test
    void aDatabaseElsewhereIsNotOursToBackUp() {
        assertThat(BackupCommand.run(List.of("b"), "jdbc:postgresql://db/nhipcau", print(out), print(err)))
                .isEqualTo(2);
        assertThat(complaint()).contains("NHIPCAU_DATABASE_URL").hasLineCount(1);
    }

    private int backup() {
        var words = List.of(target().toString(), "--data", data().toString());
        return BackupCommand.run(words, (String) null, print(out), print(err));
    }

    private int restore(Path into) {
        return RestoreCommand.run(List.of(target().toString(), "--data", into.toString()), print(out), print(err));
    }

    private static void write(EmbeddedPostgres postgres, AtomicBoolean writing, AtomicInteger committed) {
        var source = new SingleConnectionDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password(), true);
        var sql = JdbcClient.create(source);
        while (writing.get()) {
            sql.sql("insert into entry values (:number, repeat('x', 500))")
                    .param("number", committed.get() + 1)
                    .update();
            if (committed.incrementAndGet() % 50 == 0) {
                // the log moves on and tables come and go under the backup
                sql.sql("select pg_switch_wal()::text").query(String.class).single();
                sql.sql("checkpoint").update();
                sql.sql("create table passing as select 1").update();
                sql.sql("drop table passing").update();
            }
        }
        source.destroy();
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path target() {
        return home.resolve("backup");
    }

    private String complaint() {
        return err.toString(UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static JdbcClient sql(EmbeddedPostgres postgres) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    private static int number(EmbeddedPostgres postgres, String query) {
        return sql(postgres).sql(query).query(Integer.class).single();
    }
}
