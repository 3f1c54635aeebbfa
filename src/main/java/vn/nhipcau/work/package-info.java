/** Plan it, do it, account for it. */
@NullMarked
package vn.nhipcau.work;

import org.jspecify.annotations.NullMarked;
