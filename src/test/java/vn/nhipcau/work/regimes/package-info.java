@NullMarked
package vn.nhipcau.work.regimes;

import org.jspecify.annotations.NullMarked;
