@NullMarked
package vn.nhipcau.work.documents;

import org.jspecify.annotations.NullMarked;
