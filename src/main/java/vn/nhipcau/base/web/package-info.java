/** The page shell, the words on it, and what becomes of errors. */
@NullMarked
package vn.nhipcau.base.web;

import org.jspecify.annotations.NullMarked;
