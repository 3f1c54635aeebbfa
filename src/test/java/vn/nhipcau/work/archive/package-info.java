@NullMarked
package vn.nhipcau.work.archive;

import org.jspecify.annotations.NullMarked;
