/** Who we are, and who may do what. */
@NullMarked
package vn.nhipcau.people;

import org.jspecify.annotations.NullMarked;
