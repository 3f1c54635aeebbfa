/** What was done: activities with their figures and evidence. */
@NullMarked
package vn.nhipcau.work.activities;

import org.jspecify.annotations.NullMarked;
