@NullMarked
package vn.nhipcau.base.database;

import org.jspecify.annotations.NullMarked;
