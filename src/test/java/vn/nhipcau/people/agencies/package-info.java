@NullMarked
package vn.nhipcau.people.agencies;

import org.jspecify.annotations.NullMarked;
