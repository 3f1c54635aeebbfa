@NullMarked
package vn.nhipcau.work.year;

import org.jspecify.annotations.NullMarked;
