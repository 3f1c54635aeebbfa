/** When it is accounted for: outlines, rounds, how every agency stands in them. */
@NullMarked
package vn.nhipcau.work.rounds;

import org.jspecify.annotations.NullMarked;
