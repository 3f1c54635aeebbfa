/** The room where papers are read and written: no database, no web; known names come as an argument. */
@NullMarked
package vn.nhipcau.paper;

import org.jspecify.annotations.NullMarked;
