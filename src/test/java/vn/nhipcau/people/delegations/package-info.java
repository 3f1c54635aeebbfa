@NullMarked
package vn.nhipcau.people.delegations;

import org.jspecify.annotations.NullMarked;
