/** Tells members of what was done to rounds and reports. */
@NullMarked
package vn.nhipcau.work.telling;

import org.jspecify.annotations.NullMarked;
