@NullMarked
package vn.nhipcau.library.editions;

import org.jspecify.annotations.NullMarked;
