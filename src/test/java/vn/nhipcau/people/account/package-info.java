@NullMarked
package vn.nhipcau.people.account;

import org.jspecify.annotations.NullMarked;
