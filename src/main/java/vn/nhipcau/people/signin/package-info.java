/** Signing in and out. */
@NullMarked
package vn.nhipcau.people.signin;

import org.jspecify.annotations.NullMarked;
