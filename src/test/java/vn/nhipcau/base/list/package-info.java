@NullMarked
package vn.nhipcau.base.list;

import org.jspecify.annotations.NullMarked;
