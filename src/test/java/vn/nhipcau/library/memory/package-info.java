@NullMarked
package vn.nhipcau.library.memory;

import org.jspecify.annotations.NullMarked;
