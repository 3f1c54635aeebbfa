/** The line from the original to its translations: sentence by sentence, never stale without notice. */
@NullMarked
package vn.nhipcau.library.translation;

import org.jspecify.annotations.NullMarked;
