/** Translation by a machine elsewhere: off unless an installation names one. */
@NullMarked
package vn.nhipcau.library.machine;

import org.jspecify.annotations.NullMarked;
