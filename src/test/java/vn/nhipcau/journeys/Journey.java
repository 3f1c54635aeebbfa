package vn.nhipcau.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import vn.nhipcau.base.database.TestPostgres;

/**
 * A walk through the whole product with the sample province, served on a port of its own and started once for all of
 * them. They share what they write: each brings in plans of its own. A test takes a {@link Product}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nhipcau.demo=true", "nhipcau.password-strength=4", "nhipcau.data=target/journeys/data"})
@ContextConfiguration(initializers = Journey.FreshDatabase.class)
@ExtendWith(Walk.class)
@interface Journey {
    /** Puts the product on a database of its own. */
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DataSource database = TestPostgres.freshDatabase();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fresh database",
                            Map.of(
                                    "spring.datasource.url", TestPostgres.jdbcUrl(database),
                                    "spring.datasource.username", TestPostgres.user(),
                                    "spring.datasource.password", TestPostgres.password())));
        }
    }
}
