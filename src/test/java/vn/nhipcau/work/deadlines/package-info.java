@NullMarked
package vn.nhipcau.work.deadlines;

import org.jspecify.annotations.NullMarked;
