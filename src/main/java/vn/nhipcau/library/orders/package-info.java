/** Who translates what, by when and for how much: orders, the list of them, what those concerned are told. */
@NullMarked
package vn.nhipcau.library.orders;

import org.jspecify.annotations.NullMarked;
