package vn.nhipcau.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.nhipcau.ProductTest;

/**
 * A walk through the whole product with the sample province, served on a port of its own and started once for all of
 * them. They share what they write: each brings in plans of its own. A test takes a {@link Product}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"nhipcau.demo=true", "nhipcau.password-strength=4", "nhipcau.data=target/journeys/data"})
@ContextConfiguration(initializers = ProductTest.FreshDatabase.class)
@ExtendWith(Walk.class)
@interface Journey {}
