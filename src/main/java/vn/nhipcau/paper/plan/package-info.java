/** Lines into a plan: head, tasks, duties, dates, recipients, signer. */
@NullMarked
package vn.nhipcau.paper.plan;

import org.jspecify.annotations.NullMarked;
