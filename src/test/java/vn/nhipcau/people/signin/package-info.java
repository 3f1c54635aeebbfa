@NullMarked
package vn.nhipcau.people.signin;

import org.jspecify.annotations.NullMarked;
