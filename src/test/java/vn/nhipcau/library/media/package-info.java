@NullMarked
package vn.nhipcau.library.media;

import org.jspecify.annotations.NullMarked;
