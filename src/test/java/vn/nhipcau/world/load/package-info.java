@NullMarked
package vn.nhipcau.world.load;

import org.jspecify.annotations.NullMarked;
