@NullMarked
package vn.nhipcau.library.coverage;

import org.jspecify.annotations.NullMarked;
