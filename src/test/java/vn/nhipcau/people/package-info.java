@NullMarked
package vn.nhipcau.people;

import org.jspecify.annotations.NullMarked;
