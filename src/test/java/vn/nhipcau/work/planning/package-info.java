@NullMarked
package vn.nhipcau.work.planning;

import org.jspecify.annotations.NullMarked;
