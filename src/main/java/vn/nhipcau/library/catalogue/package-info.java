/** The promotion database: all that the library holds as one catalogue, sets out of it, and what is taken from it. */
@NullMarked
package vn.nhipcau.library.catalogue;

import org.jspecify.annotations.NullMarked;
