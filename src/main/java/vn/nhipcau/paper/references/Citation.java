package vn.nhipcau.paper.references;

import vn.nhipcau.paper.Reference;

/**
 * One place where a paper cites a document.
 *
 * @param from first character in its paragraph
 * @param to behind the number
 * @param impossibleDate a date was given that no calendar has
 */
public record Citation(Reference reference, int from, int to, boolean impossibleDate) {}
