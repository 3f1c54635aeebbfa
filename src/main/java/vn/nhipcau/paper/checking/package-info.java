/** Looks whether a Word file has the form of Decree 30/2020/NĐ-CP: what each rule demands, what was found, and where. */
@NullMarked
package vn.nhipcau.paper.checking;

import org.jspecify.annotations.NullMarked;
