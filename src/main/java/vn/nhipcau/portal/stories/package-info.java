/** Editions as visitors read them, each language by itself. */
@NullMarked
package vn.nhipcau.portal.stories;

import org.jspecify.annotations.NullMarked;
