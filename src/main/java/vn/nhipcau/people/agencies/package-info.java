/** Agencies over time, their names, and groups of them. */
@NullMarked
package vn.nhipcau.people.agencies;

import org.jspecify.annotations.NullMarked;
