@NullMarked
package vn.nhipcau.people.members;

import org.jspecify.annotations.NullMarked;
