@NullMarked
package vn.nhipcau.work.reminders;

import org.jspecify.annotations.NullMarked;
