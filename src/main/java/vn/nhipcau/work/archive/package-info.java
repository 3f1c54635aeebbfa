/** The archive: old reports as their files say them, searchable, corrected where the reader was not sure. */
@NullMarked
package vn.nhipcau.work.archive;

import org.jspecify.annotations.NullMarked;
