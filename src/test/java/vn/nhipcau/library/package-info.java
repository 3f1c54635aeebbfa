@NullMarked
package vn.nhipcau.library;

import org.jspecify.annotations.NullMarked;
