/** What every room stands on and no business knows: languages, time, pages, files, the trail. */
@NullMarked
package vn.nhipcau.base;

import org.jspecify.annotations.NullMarked;
