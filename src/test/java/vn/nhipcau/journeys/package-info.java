/** The product walked in a real browser, as the people of a province walk it. */
@NullMarked
package vn.nhipcau.journeys;

import org.jspecify.annotations.NullMarked;
