/** The promotion database, as people of several agencies use it. */
@NullMarked
package vn.nhipcau.library.catalogue;

import org.jspecify.annotations.NullMarked;
