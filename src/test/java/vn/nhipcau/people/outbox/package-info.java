@NullMarked
package vn.nhipcau.people.outbox;

import org.jspecify.annotations.NullMarked;
