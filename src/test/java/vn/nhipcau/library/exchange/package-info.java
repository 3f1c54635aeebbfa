@NullMarked
package vn.nhipcau.library.exchange;

import org.jspecify.annotations.NullMarked;
