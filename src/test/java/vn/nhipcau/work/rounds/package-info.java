@NullMarked
package vn.nhipcau.work.rounds;

import org.jspecify.annotations.NullMarked;
