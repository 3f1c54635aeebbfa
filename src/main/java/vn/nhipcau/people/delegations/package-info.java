/** Who acts in the place of a leader who is away, and for how long. */
@NullMarked
package vn.nhipcau.people.delegations;

import org.jspecify.annotations.NullMarked;
