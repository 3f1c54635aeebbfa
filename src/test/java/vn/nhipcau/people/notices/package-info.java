@NullMarked
package vn.nhipcau.people.notices;

import org.jspecify.annotations.NullMarked;
