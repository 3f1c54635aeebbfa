package vn.nhipcau.base.database;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** PostgreSQL as a part of this program: it starts with it, stops with it, and comes back when it dies alone. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());
    private static final int PORTS_TO_TRY = 5;
    private static final Duration STABLE = Duration.ofMinutes(1);

    /** How long the rest of the program may go on using its connections after the machine told it to end. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final Settings settings;
    private final String password;
    private final AtomicInteger restarts = new AtomicInteger();
    private final Thread farewell = new Thread(this::farewell, "postgres-farewell");
    private final Object turn = new Object();

    private volatile Postmaster postmaster;
    private volatile boolean closing;
    private boolean released;

    private EmbeddedPostgres(
            DirectoryLock lock, Cluster cluster, Settings settings, String password, Postmaster postmaster) {
        this.lock = lock;
        this.cluster = cluster;
        this.settings = settings;
        this.password = password;
        this.postmaster = postmaster;
    }

    /**
     * Starts on a free port of the loopback address, making the database first where the directory has none.
     *
     * @throws DataDirectoryInUse when a living process holds the directory
     * @throws DatabaseUnavailable with one line for the person, for whatever else is in the way
     */
    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, Settings.LIVE);
    }

    /**
     * Empties a data directory that nobody uses; what a killed program left running in it is stopped first.
     *
     * @throws DataDirectoryInUse when a living process holds the directory
     */
    public static void discard(Path dataDirectory) throws IOException {
        var directory = DataDirectory.at(dataDirectory);
        var lock = DirectoryLock.take(directory);
        try (var all = Files.walk(dataDirectory)) {
            new ClusterProcesses(directory.cluster()).stop();
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                // the lock's own file stays as long as it is held
                if (!one.equals(dataDirectory) && !one.equals(directory.lock())) {
                    Files.deleteIfExists(one);
                }
            }
        } finally {
            lock.close();
        }
    }

    static EmbeddedPostgres start(Path dataDirectory, Settings settings) {
        var directory = DataDirectory.at(dataDirectory);
        directory.requireWritable();
        try {
            var lock = DirectoryLock.take(directory);
            try {
                return start(directory, lock, settings);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("Không mở được cơ sở dữ liệu trong " + dataDirectory + ": " + e, e);
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory, DirectoryLock lock, Settings settings)
            throws IOException {
        Files.deleteIfExists(directory.running());
        new ClusterProcesses(directory.cluster()).stop();
        var account = Account.choose();
        var cluster = new Cluster(directory, PostgresBinaries.unpacked(directory, account), account);
        var password = cluster.prepare();
        for (var attempt = 1; ; attempt++) {
            var postmaster = Postmaster.launch(cluster, settings, freePort());
            var postgres = new EmbeddedPostgres(lock, cluster, settings, password, postmaster);
            if (postgres.began()) {
                return postgres;
            }
            var complaint = postmaster.complaint();
            // somebody took the port between our look and PostgreSQL's
            if (attempt == PORTS_TO_TRY || !complaint.contains("TCP/IP socket")) {
                throw new DatabaseUnavailable(
                        "PostgreSQL không khởi động được: " + complaint + " (xem " + directory.log() + ")");
            }
        }
    }

    private boolean began() throws IOException {
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            if (postmaster.awaitReady()) {
                Thread.ofVirtual().name("postgres-guard").start(this::guard);
                return true;
            }
            forgetFarewell();
            return false;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(port());
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    /** Stays the same when PostgreSQL is restarted. */
    public int port() {
        return postmaster.port();
    }

    /** How often PostgreSQL died under the living program and came back. */
    public int restarts() {
        return restarts.get();
    }

    long pid() {
        return postmaster.process().pid();
    }

    @Override
    public void close() {
        closing = true;
        synchronized (turn) {
            if (released) {
                return;
            }
            try {
                postmaster.stop();
                Files.deleteIfExists(cluster.directory().running());
                lock.close();
                released = true;
            } catch (IOException e) {
                LOG.log(ERROR, "data directory not left in order", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        forgetFarewell();
    }

    private void forgetFarewell() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // the machine is going down already
        }
    }

    /** Runs beside the program's own shutdown: sessions may finish, new ones are refused. */
    private void farewell() {
        closing = true;
        postmaster.signal("TERM");
        try {
            postmaster.ends(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private void guard() {
        var failures = 0;
        while (!closing) {
            var started = System.nanoTime();
            try {
                postmaster.process().waitFor();
            } catch (InterruptedException e) {
                throw Program.interrupted(e);
            }
            failures = System.nanoTime() - started > STABLE.toNanos() ? 0 : failures + 1;
            if (!closing) {
                LOG.log(WARNING, "PostgreSQL died; starting it again on port {0,number,#}", port());
                Pause.millis(Math.min(30_000, failures <= 1 ? 0 : 125L << Math.min(failures, 8)));
                revive();
            }
        }
    }

    private void revive() {
        try {
            if (revived()) {
                restarts.incrementAndGet();
            } else if (!closing) {
                LOG.log(ERROR, "PostgreSQL did not start: {0}", postmaster.complaint());
            }
        } catch (IOException | DatabaseUnavailable e) {
            LOG.log(ERROR, "PostgreSQL did not start", e);
        }
    }

    private boolean revived() throws IOException {
        new ClusterProcesses(cluster.directory().cluster()).awaitEnd();
        synchronized (turn) {
            if (closing) {
                return false;
            }
            postmaster = Postmaster.launch(cluster, settings, port());
        }
        return postmaster.awaitReady();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
