@NullMarked
package vn.nhipcau.library.segments;

import org.jspecify.annotations.NullMarked;
