@NullMarked
package vn.nhipcau.library.terms;

import org.jspecify.annotations.NullMarked;
