/** A plan's paper becomes tasks of agencies. */
@NullMarked
package vn.nhipcau.work.planning;

import org.jspecify.annotations.NullMarked;
