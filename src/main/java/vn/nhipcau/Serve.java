package vn.nhipcau;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nhipcau.base.database.DataKind;
import vn.nhipcau.base.database.DatabaseUnavailable;
import vn.nhipcau.base.database.EmbeddedPostgres;
import vn.nhipcau.base.database.RunningInstance;

/** Serves the product over a data directory until it is stopped. */
final class Serve {
    /** No exit status: the program goes on. */
    static final int GOES_ON = -1;

    private final ServeOptions options;
    private final PrintStream out;

    private Serve(ServeOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            new Serve(ServeOptions.of(words), out).start();
            return GOES_ON;
        } catch (ServeOptions.Misused | DatabaseUnavailable | Unservable e) {
            err.println("nhipcau: " + e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println("nhipcau: không dùng được thư mục dữ liệu: " + e);
            return 2;
        }
    }

    /** Why it cannot serve, in one line. */
    private static final class Unservable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unservable(String message) {
            super(message);
        }
    }

    private void start() throws IOException {
        refuseTakenPort();
        DataDirectory directory = DataDirectory.open(options);
        String outside = System.getenv("NHIPCAU_DATABASE_URL");
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", options.port());
        properties.put("server.address", options.demo() ? "127.0.0.1" : address());
        properties.put("nhipcau.demo", options.demo());
        properties.put("nhipcau.data", directory.path().toString());
        properties.put("nhipcau.jobs", true);
        if (options.today() != null) {
            properties.put("nhipcau.today", options.today().toString());
        }
        EmbeddedPostgres postgres = outside == null ? EmbeddedPostgres.start(directory.path()) : null;
        properties.putAll(postgres == null ? OutsideDatabase.properties(outside) : own(postgres));
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(properties);
        ConfigurableApplicationContext context = application.run();
        if (postgres != null) {
            RunningInstance.current(options.port(), postgres).write(directory.path());
        }
        context.getBean(FirstStart.class).announce(out);
        out.println("ready http://localhost:" + options.port());
        out.flush();
    }

    private static Map<String, Object> own(EmbeddedPostgres postgres) {
        return Map.of(
                "spring.datasource.url", postgres.jdbcUrl(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password());
    }

    /** Loopback unless the office opens it: most put a proxy with a certificate before it. */
    private static String address() {
        return java.util.Objects.requireNonNullElse(System.getenv("NHIPCAU_ADDRESS"), "127.0.0.1");
    }

    private void refuseTakenPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), options.port()));
        } catch (IOException e) {
            throw new Unservable("cổng " + options.port()
                    + " đang có chương trình khác dùng (port is taken); chọn cổng khác bằng --port N.");
        }
    }

    /** The data directory, which is either a sample's or an office's own and never changes its kind. */
    record DataDirectory(Path path) {
        static DataDirectory open(ServeOptions options) throws IOException {
            Path path = options.data();
            Path kind = path.resolve("kind");
            String wanted = (options.demo() ? DataKind.DEMO : DataKind.LIVE).word();
            if (Files.exists(kind) && !Files.readString(kind).strip().equals(wanted)) {
                throw new Unservable(
                        options.demo()
                                ? path + " là thư mục dữ liệu thật, không dùng cho bản dùng thử được."
                                : path + " là thư mục của bản dùng thử, không dùng để phục vụ thật được.");
            }
            if (options.fresh() && Files.exists(path)) {
                empty(path, kind);
            }
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!Files.exists(kind)) {
                Files.writeString(kind, wanted + "\n");
            }
            return new DataDirectory(path);
        }

        /** Only what is certainly a sample is thrown away, and only while nobody uses it. */
        private static void empty(Path path, Path kind) throws IOException {
            if (!Files.exists(kind)) {
                try (var inside = Files.list(path)) {
                    if (inside.findAny().isPresent()) {
                        throw new Unservable(path + " không phải thư mục của bản dùng thử nên không xóa.");
                    }
                }
                return;
            }
            EmbeddedPostgres.discard(path);
        }
    }
}
