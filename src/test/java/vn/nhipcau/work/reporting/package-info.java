@NullMarked
package vn.nhipcau.work.reporting;

import org.jspecify.annotations.NullMarked;
