/** What the province says, in every language it speaks: the shared face of its features. */
@NullMarked
package vn.nhipcau.library;

import org.jspecify.annotations.NullMarked;
