/** Work that the program does of itself, now and again. */
@NullMarked
package vn.nhipcau.base.jobs;

import org.jspecify.annotations.NullMarked;
