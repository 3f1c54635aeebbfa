/** The line of translation below its pages: sentences, who they are through all edits, what is wrong with one. */
@NullMarked
package vn.nhipcau.library.segments;

import org.jspecify.annotations.NullMarked;
