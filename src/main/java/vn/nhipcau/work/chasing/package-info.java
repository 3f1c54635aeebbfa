/** Going after reports that have not come: a letter to the late agencies, and whom to call. */
@NullMarked
package vn.nhipcau.work.chasing;

import org.jspecify.annotations.NullMarked;
