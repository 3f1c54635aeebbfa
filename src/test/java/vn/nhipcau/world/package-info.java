@NullMarked
package vn.nhipcau.world;

import org.jspecify.annotations.NullMarked;
