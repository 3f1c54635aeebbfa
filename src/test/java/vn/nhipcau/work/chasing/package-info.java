@NullMarked
package vn.nhipcau.work.chasing;

import org.jspecify.annotations.NullMarked;
