/** Papers of any kind: whether one has the form that is demanded of it. */
@NullMarked
package vn.nhipcau.work.papers;

import org.jspecify.annotations.NullMarked;
