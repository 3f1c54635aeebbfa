/** "Độ phủ ngôn ngữ": which editions visitors can read in which languages, and what is missing. */
@NullMarked
package vn.nhipcau.library.coverage;

import org.jspecify.annotations.NullMarked;
