/** The register of documents: every numbered paper that was issued here, came in, or is cited by one of these. */
@NullMarked
package vn.nhipcau.work.documents;

import org.jspecify.annotations.NullMarked;
