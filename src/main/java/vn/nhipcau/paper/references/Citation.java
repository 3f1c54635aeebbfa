package vn.nhipcau.paper.references;

import vn.nhipcau.paper.Reference;

/**
 * One place where a paper cites a document.
 *
 * @param from first character in its paragraph
 * @param to behind the number
 * @param impossibleDate a date was given that no calendar has
 */
public record Citation(Reference reference, int from, int to, boolean impossibleDate) {
    /** With date and issuer of another, named behind both. */
    Citation with(Reference last) {
        Reference own = new Reference(
                reference.reference(),
                reference.type(),
                last.date(),
                reference.issuer() == null ? last.issuer() : reference.issuer(),
                reference.abstractText(),
                reference.basis());
        return new Citation(own, from, to, impossibleDate);
    }
}
