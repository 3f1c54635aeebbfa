package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who else is, or was, at work in the data directory. */
class OccupiedDirectoryTest {
    @TempDir
    Path home;

    @Test
    void anotherProgramIsRefusedByName() throws Exception {
        ReadyCluster.copyTo(home);
        try (var child = ChildProgram.start(home)) {
            child.awaitPostgres();
            assertThatThrownBy(() -> EmbeddedPostgres.start(home).close())
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageMatching(".*\\(pid \\d+\\)");
        }
    }

    @Test
    void theSameProgramIsRefusedToo() throws Exception {
        ReadyCluster.copyTo(home);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home).close()).isInstanceOf(DataDirectoryInUse.class);
            try (var child = ChildProgram.start(home)) {
                assertThat(child.firstLine())
                        .contains("(pid " + ProcessHandle.current().pid() + ")");
            }
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void theOrphanOfAKilledProgramIsTakenOver() throws Exception {
        ReadyCluster.copyTo(home);
        long orphan;
        try (var child = ChildProgram.start(home)) {
            orphan = child.awaitPostgres();
            child.kill();
        }
        var processes = new ClusterProcesses(home.resolve("postgres").toRealPath());
        assertThat(processes.living()).extracting(ProcessHandle::pid).contains(orphan);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(processes.living())
                    .extracting(ProcessHandle::pid)
                    .contains(postgres.pid())
                    .doesNotContain(orphan);
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aStaleProcessNumberOfSomebodyElseIsNoObstacle() throws IOException {
        ReadyCluster.copyTo(home);
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                home.resolve("postgres/postmaster.pid"), stranger + "\n" + home.resolve("postgres") + "\n1\n1\n\n\n");
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(answer(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void anEndedProgramLeavesNothingBehind() throws Exception {
        ReadyCluster.copyTo(home);
        try (var child = ChildProgram.start(home)) {
            var pid = child.awaitPostgres();
            child.terminate();
            assertThat(ProcessHandle.of(pid)).isEmpty();
            assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void closingTwiceLeavesTheNextHolderAlone() throws IOException {
        ReadyCluster.copyTo(home);
        var first = EmbeddedPostgres.start(home);
        first.close();
        try (var second = EmbeddedPostgres.start(home)) {
            RunningInstance.current(8080, second).write(home);
            first.close();
            assertThat(RunningInstance.find(home)).contains(RunningInstance.current(8080, second));
        }
        assertThat(RunningInstance.find(home)).isEmpty();
    }

    @Test
    void aProgramKilledWhileItMadeTheClusterIsNoObstacle() throws Exception {
        try (var child = ChildProgram.start(home)) {
            Patience.until(Duration.ofSeconds(20), () -> Files.exists(home.resolve("postgres.new/PG_VERSION")));
            child.kill();
        }
        assertThat(home.resolve("postgres")).doesNotExist();
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(answer(postgres, "select count(*) from pg_database where datname = 'nhipcau'"))
                    .isEqualTo("1");
        }
    }

    private static String answer(EmbeddedPostgres postgres, String query) {
        var source = new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
        return JdbcClient.create(source).sql(query).query(String.class).single();
    }
}
