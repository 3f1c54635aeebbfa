/** "Việc của tôi": what a person has to do now. */
@NullMarked
package vn.nhipcau.work.desk;

import org.jspecify.annotations.NullMarked;
