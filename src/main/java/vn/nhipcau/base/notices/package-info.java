/** What members are told in the product. */
@NullMarked
package vn.nhipcau.base.notices;

import org.jspecify.annotations.NullMarked;
