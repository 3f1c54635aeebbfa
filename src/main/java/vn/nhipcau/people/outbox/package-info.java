/** The letters that were sent or would have been, for those who look after them. */
@NullMarked
package vn.nhipcau.people.outbox;

import org.jspecify.annotations.NullMarked;
