/** Writing an administrative document as Decree 30/2020/NĐ-CP wants it to look, and making a PDF file of it. */
@NullMarked
package vn.nhipcau.paper.writing;

import org.jspecify.annotations.NullMarked;
