/** How it is accounted for: reports, the consolidated report. */
@NullMarked
package vn.nhipcau.work.reporting;

import org.jspecify.annotations.NullMarked;
