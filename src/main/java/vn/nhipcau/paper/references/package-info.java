/** The documents that a paper cites. */
@NullMarked
package vn.nhipcau.paper.references;

import org.jspecify.annotations.NullMarked;
