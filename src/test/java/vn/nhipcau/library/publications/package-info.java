@NullMarked
package vn.nhipcau.library.publications;

import org.jspecify.annotations.NullMarked;
