/** Lists: searched, filtered, sorted, by pages of fifty. */
@NullMarked
package vn.nhipcau.base.list;

import org.jspecify.annotations.NullMarked;
