package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Under which account PostgreSQL's programs run: it refuses root, so that root steps aside first. */
record Account(int uid, List<String> prefix) {
    private static final int NOBODY = 65534;

    /** In a user namespace of its own, root is nobody inside and still owns its files outside. */
    private static final Account NAMESPACE = new Account(0, List.of("unshare", "-U"));

    /** Nobody with the one capability to reach a cluster below closed directories such as /root. */
    private static final Account STEPPED_DOWN = new Account(
            NOBODY,
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"));

    static Account choose() throws IOException {
        var self = ownerOf(Path.of("/proc/self"));
        if (self != 0) {
            return new Account(self, List.of());
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        return steppedDown();
    }

    static Account steppedDown() throws IOException {
        if (STEPPED_DOWN.works()) {
            return STEPPED_DOWN;
        }
        throw new DatabaseUnavailable(
                "PostgreSQL không chạy dưới quyền root: cần lệnh unshare hoặc setpriv (gói util-linux)");
    }

    boolean stepsDown() throws IOException {
        return uid != ownerOf(Path.of("/proc/self"));
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /** Hands over a cluster that was used under another account before. */
    void own(Path cluster) throws IOException {
        if (ownerOf(cluster) == uid) {
            return;
        }
        if (ownerOf(Path.of("/proc/self")) != 0) {
            throw new DatabaseUnavailable("Cơ sở dữ liệu trong " + cluster + " thuộc một tài khoản khác của máy");
        }
        try (var paths = Files.walk(cluster)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private boolean works() {
        return Program.works(command(List.of("true")));
    }
}
