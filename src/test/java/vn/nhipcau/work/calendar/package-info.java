@NullMarked
package vn.nhipcau.work.calendar;

import org.jspecify.annotations.NullMarked;
