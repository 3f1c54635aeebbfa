/** Which days an office works: the weekly rest, the holidays of the law, the yearly notice, and the lunar calendar. */
@NullMarked
package vn.nhipcau.base.calendar;

import org.jspecify.annotations.NullMarked;
