/** Paragraphs into a report: outline with its notes, and the figures that it gives. */
@NullMarked
package vn.nhipcau.paper.report;

import org.jspecify.annotations.NullMarked;
