/** The deadlines that acts set to an administration and to those who ask it, each while its act is in force. */
@NullMarked
package vn.nhipcau.work.deadlines;

import org.jspecify.annotations.NullMarked;
