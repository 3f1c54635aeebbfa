@NullMarked
package vn.nhipcau.library.bulletins;

import org.jspecify.annotations.NullMarked;
