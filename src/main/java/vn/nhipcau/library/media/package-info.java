/** Pictures, films, sound and files: what they are, whose they are, where they may be shown. */
@NullMarked
package vn.nhipcau.library.media;

import org.jspecify.annotations.NullMarked;
