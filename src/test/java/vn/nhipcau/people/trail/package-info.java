@NullMarked
package vn.nhipcau.people.trail;

import org.jspecify.annotations.NullMarked;
