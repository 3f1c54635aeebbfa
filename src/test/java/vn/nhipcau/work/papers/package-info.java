@NullMarked
package vn.nhipcau.work.papers;

import org.jspecify.annotations.NullMarked;
