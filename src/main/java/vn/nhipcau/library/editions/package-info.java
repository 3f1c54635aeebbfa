/** What the province says: kinds, texts, their life, their history. */
@NullMarked
package vn.nhipcau.library.editions;

import org.jspecify.annotations.NullMarked;
