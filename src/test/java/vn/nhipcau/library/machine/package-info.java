@NullMarked
package vn.nhipcau.library.machine;

import org.jspecify.annotations.NullMarked;
