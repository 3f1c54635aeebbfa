@NullMarked
package vn.nhipcau.work.telling;

import org.jspecify.annotations.NullMarked;
