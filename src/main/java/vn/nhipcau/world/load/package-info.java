/** A province of any size, made of generated words, to see how the program bears it. */
@NullMarked
package vn.nhipcau.world.load;

import org.jspecify.annotations.NullMarked;
