@NullMarked
package vn.nhipcau.library.translation;

import org.jspecify.annotations.NullMarked;
