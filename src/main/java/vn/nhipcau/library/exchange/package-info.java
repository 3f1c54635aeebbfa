/** Texts to translate leave for outside translators and come back: XLIFF, TMX and tables of Word. */
@NullMarked
package vn.nhipcau.library.exchange;

import org.jspecify.annotations.NullMarked;
