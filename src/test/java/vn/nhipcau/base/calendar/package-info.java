@NullMarked
package vn.nhipcau.base.calendar;

import org.jspecify.annotations.NullMarked;
