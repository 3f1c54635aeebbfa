/** The small named province that the sample and the tests speak about. */
@NullMarked
package vn.nhipcau.world;

import org.jspecify.annotations.NullMarked;
