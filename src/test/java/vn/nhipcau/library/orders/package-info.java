@NullMarked
package vn.nhipcau.library.orders;

import org.jspecify.annotations.NullMarked;
