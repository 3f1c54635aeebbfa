package vn.nhipcau.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The deed that a route is. A route without one is refused to everybody, and fails the build.
 *
 * <p>{@code of} says whose matter it is: the name of the request parameter or path variable that holds an agency's id;
 * without the parameter it is the visitor's own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allows {
    Deed value();

    String of() default "";
}
