package vn.nhipcau.base.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for all tests of a run, and from it a fresh, migrated database for each who asks. */
public final class TestPostgres {
    private static final int RUNS_AT_ONCE = 4;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres postgres;
    private final String template;

    private TestPostgres(EmbeddedPostgres postgres, String template) {
        this.postgres = postgres;
        this.template = template;
    }

    /** A pool of up to eight connections that keeps none open when idle; it ends with the run. */
    public static DataSource freshDatabase() {
        return Shared.INSTANCE.fresh();
    }

    /** Where the given fresh database is, for a program that opens its own connections. */
    public static String jdbcUrl(DataSource freshDatabase) {
        return ((HikariDataSource) freshDatabase).getJdbcUrl();
    }

    public static String user() {
        return Shared.INSTANCE.postgres.user();
    }

    public static String password() {
        return Shared.INSTANCE.postgres.password();
    }

    private static final class Shared {
        private static final TestPostgres INSTANCE = begin();
    }

    private static TestPostgres begin() {
        var postgres = start();
        // cuts off at once what the tests left open
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var sql = JdbcClient.create(source(postgres, "postgres"));
        sql.sql("select datname from pg_database where datname like 'test\\_%'")
                .query(String.class)
                .list()
                .forEach(name ->
                        sql.sql("drop database " + name + " with (force)").update());
        return new TestPostgres(postgres, template(postgres, sql));
    }

    /** A second run in the same tree, say from an editor, gets a directory of its own. */
    private static EmbeddedPostgres start() {
        for (var run = 1; ; run++) {
            try {
                return EmbeddedPostgres.start(Path.of("target", "test-database-" + run), Settings.THROW_AWAY);
            } catch (DataDirectoryInUse e) {
                if (run == RUNS_AT_ONCE) {
                    throw e;
                }
            }
        }
    }

    /** Migrated once for each content of the migrations, also across runs. */
    private static String template(EmbeddedPostgres postgres, JdbcClient sql) {
        var name = "template_" + fingerprint();
        var present = sql.sql("select exists (select from pg_database where datname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
        if (!present) {
            sql.sql("drop database if exists migrating with (force)").update();
            sql.sql("create database migrating").update();
            Flyway.configure()
                    .dataSource(source(postgres, "migrating"))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            sql.sql("alter database migrating rename to " + name).update();
        }
        return name;
    }

    private static String fingerprint() {
        try {
            var sum = new CRC32();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.*")) {
                sum.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
                sum.update(file.getContentAsByteArray());
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataSource fresh() {
        var name = "test_" + NUMBER.incrementAndGet();
        JdbcClient.create(source(postgres, "postgres"))
                .sql("create database " + name + " template " + template)
                .update();
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url(postgres, name));
        pool.setUsername(postgres.user());
        pool.setPassword(postgres.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    private static DataSource source(EmbeddedPostgres postgres, String database) {
        return new DriverManagerDataSource(url(postgres, database), postgres.user(), postgres.password());
    }

    private static String url(EmbeddedPostgres postgres, String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database;
    }
}
