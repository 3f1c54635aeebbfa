@NullMarked
package vn.nhipcau.work.activities;

import org.jspecify.annotations.NullMarked;
