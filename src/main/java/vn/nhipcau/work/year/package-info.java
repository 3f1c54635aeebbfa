/** The year on one page: its tasks and how they stand, its reporting rounds, its days; and the same as a private calendar. */
@NullMarked
package vn.nhipcau.work.year;

import org.jspecify.annotations.NullMarked;
