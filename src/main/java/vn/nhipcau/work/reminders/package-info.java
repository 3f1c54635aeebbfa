/** Reminders of what is due: each step told once, a digest for a person and day. */
@NullMarked
package vn.nhipcau.work.reminders;

import org.jspecify.annotations.NullMarked;
