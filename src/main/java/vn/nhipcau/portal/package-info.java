/** What everyone may see: the room of the public. It reads the schema {@code open} and nothing else. */
@NullMarked
package vn.nhipcau.portal;

import org.jspecify.annotations.NullMarked;
