/** What the province prints, films and puts up: how many there are, how many are left, who got them. */
@NullMarked
package vn.nhipcau.library.publications;

import org.jspecify.annotations.NullMarked;
