/** What was translated once and is offered again. */
@NullMarked
package vn.nhipcau.library.memory;

import org.jspecify.annotations.NullMarked;
