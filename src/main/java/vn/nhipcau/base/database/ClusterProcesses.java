package vn.nhipcau.base.database;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The living processes of one cluster, known by their working directory. A file with a process number is not enough: the
 * number may belong to somebody else by now, and a dead postmaster's children may still write.
 */
record ClusterProcesses(Path cluster) {
    private static final System.Logger LOG = System.getLogger(ClusterProcesses.class.getName());

    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb");

    /** Stops whatever a killed program left running here, gently first. */
    void stop() {
        if (living().isEmpty()) {
            return;
        }
        LOG.log(WARNING, "PostgreSQL of an earlier, killed run is still at work in {0}: stopping it", cluster);
        if (!gone("INT", Duration.ofSeconds(20))
                && !gone("QUIT", Duration.ofSeconds(5))
                && !gone("KILL", Duration.ofSeconds(5))) {
            throw new DataDirectoryInUse(
                    cluster, living().stream().mapToLong(ProcessHandle::pid).findFirst());
        }
    }

    /** The children of a postmaster that was killed leave by themselves; until then no other may start. */
    void awaitEnd() {
        if (!await(Duration.ofSeconds(5))) {
            stop();
        }
    }

    List<ProcessHandle> living() {
        return ProcessHandle.allProcesses().filter(this::belongs).toList();
    }

    private boolean gone(String signal, Duration patience) {
        for (var process : living()) {
            Program.signal(signal, process.pid());
        }
        return await(patience);
    }

    private boolean await(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!living().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.millis(20);
        }
        return true;
    }

    private boolean belongs(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            if (!PROGRAMS.contains(Files.readString(proc.resolve("comm")).strip())) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        return worksHere(proc) || namesCluster(process);
    }

    private boolean worksHere(Path proc) {
        try {
            return Files.isSameFile(proc.resolve("cwd"), cluster);
        } catch (IOException e) {
            return false;
        }
    }

    /** In a container without ptrace the working directory of another account is hidden, the command line is not. */
    private boolean namesCluster(ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .isPresent();
    }
}
