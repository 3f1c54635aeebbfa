/** The term base: names and words, what they are called in each language, and what they must not be called. */
@NullMarked
package vn.nhipcau.library.terms;

import org.jspecify.annotations.NullMarked;
