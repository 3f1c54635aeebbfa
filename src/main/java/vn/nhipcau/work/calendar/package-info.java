/** The pages of the year's days off, and of the notice that tells them. */
@NullMarked
package vn.nhipcau.work.calendar;

import org.jspecify.annotations.NullMarked;
