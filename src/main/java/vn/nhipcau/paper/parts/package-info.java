/** What all administrative papers have in common: paragraphs with their marks, letterhead, bases, signature. */
@NullMarked
package vn.nhipcau.paper.parts;

import org.jspecify.annotations.NullMarked;
