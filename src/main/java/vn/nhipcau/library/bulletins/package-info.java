/** The bulletin in two languages, put together from editions, as a page and as sheets to print. */
@NullMarked
package vn.nhipcau.library.bulletins;

import org.jspecify.annotations.NullMarked;
