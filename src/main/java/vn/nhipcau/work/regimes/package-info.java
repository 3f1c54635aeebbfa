/** Who reports what to whom, how often, by which law: the rounds arise from it. */
@NullMarked
package vn.nhipcau.work.regimes;

import org.jspecify.annotations.NullMarked;
