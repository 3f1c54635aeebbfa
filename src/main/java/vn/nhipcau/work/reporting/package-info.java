/** How it is accounted for: outlines, rounds, reports, the consolidated report. */
@NullMarked
package vn.nhipcau.work.reporting;

import org.jspecify.annotations.NullMarked;
