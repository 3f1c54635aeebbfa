/** The persons who work with the program, by post. */
@NullMarked
package vn.nhipcau.people.members;

import org.jspecify.annotations.NullMarked;
