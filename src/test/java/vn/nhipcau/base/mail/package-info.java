@NullMarked
package vn.nhipcau.base.mail;

import org.jspecify.annotations.NullMarked;
