@NullMarked
package vn.nhipcau.work;

import org.jspecify.annotations.NullMarked;
