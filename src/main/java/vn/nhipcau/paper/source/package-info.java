/** Files into lines: what a paper says, free of its file format. */
@NullMarked
package vn.nhipcau.paper.source;

import org.jspecify.annotations.NullMarked;
