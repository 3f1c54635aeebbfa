package vn.nhipcau;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.database.DataKind;
import vn.nhipcau.base.database.DatabaseUnavailable;
import vn.nhipcau.base.database.EmbeddedPostgres;
import vn.nhipcau.world.load.Province;
import vn.nhipcau.world.load.Size;

/** Fills an empty data directory with a generated province, for {@code serve} to open afterwards. */
final class Load {
    /** What the directory says of itself until it is full: no command opens such a one. */
    private static final String UNFINISHED = "loading";

    private Load() {}

    /** Returns the exit status: 0 done, 2 not possible, with one line on {@code err} that says why. */
    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            LoadOptions options = LoadOptions.of(words);
            if (System.getenv("NHIPCAU_DATABASE_URL") != null) {
                throw new ServeOptions.Misused(
                        "load chỉ ghi vào cơ sở dữ liệu của chính thư mục dữ liệu;" + " hãy bỏ NHIPCAU_DATABASE_URL");
            }
            refuseTaken(options.data());
            out.println(JsonMapper.shared().writeValueAsString(fill(options, err)));
            return 0;
        } catch (ServeOptions.Misused | DatabaseUnavailable e) {
            err.println("nhipcau: " + e.getMessage());
        } catch (IOException e) {
            err.println("nhipcau: không dùng được thư mục dữ liệu: " + e);
        }
        return 2;
    }

    /** Whatever lies there is somebody's. A lock alone is what a program that ended leaves. */
    private static void refuseTaken(Path data) throws IOException, ServeOptions.Misused {
        if (!Files.exists(data)) {
            return;
        }
        try (var inside = Files.list(data)) {
            if (inside.anyMatch(path -> !path.endsWith("lock"))) {
                throw new ServeOptions.Misused(data + " đã có dữ liệu; hãy chọn một thư mục trống");
            }
        }
    }

    private static Province.Loaded fill(LoadOptions options, PrintStream err) throws IOException {
        boolean filled = false;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options.data())) {
            Path kind = options.data().resolve("kind");
            Files.writeString(kind, UNFINISHED + "\n");
            Province.Loaded loaded = fill(options, postgres, err);
            Files.writeString(kind, DataKind.LIVE.word() + "\n");
            filled = true;
            return loaded;
        } finally {
            if (!filled && Files.exists(options.data().resolve("kind"))) {
                EmbeddedPostgres.discard(options.data());
            }
        }
    }

    private static Province.Loaded fill(LoadOptions options, EmbeddedPostgres postgres, PrintStream err) {
        var application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(Map.of(
                        "nhipcau.data", options.data().toString(),
                        "spring.datasource.url", postgres.jdbcUrl(),
                        "spring.datasource.username", postgres.user(),
                        "spring.datasource.password", postgres.password()));
        try (var context = application.run()) {
            var today = Objects.requireNonNullElseGet(
                    options.today(), () -> Text.day(context.getBean(Clock.class).instant()));
            Size size = new Size(options.agencies(), options.years(), options.seed(), today);
            return context.getBean(Province.class).fill(size, line -> err.println("nhipcau: " + line));
        }
    }
}
