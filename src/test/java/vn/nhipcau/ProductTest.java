package vn.nhipcau;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import vn.nhipcau.base.database.TestPostgres;

/**
 * The whole product with the sample province on a fresh database, started once for all tests that wear this. They share
 * what they write: each makes the agencies and members that it changes, by {@link Given}, and looks through a
 * {@link Browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        properties = {"nhipcau.demo=true", "nhipcau.password-strength=4", "nhipcau.data=target/test-data"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = ProductTest.FreshDatabase.class)
@Import({Browser.class, Given.class})
public @interface ProductTest {
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
