/** What one decides for oneself, what the installation decides for all, and help. */
@NullMarked
package vn.nhipcau.people.account;

import org.jspecify.annotations.NullMarked;
