package vn.nhipcau.paper;

import java.util.List;
import vn.nhipcau.paper.references.PaperReferences;

/** Finds the documents that a paper of any kind cites. */
public final class ReferenceReader {
    private ReferenceReader() {}

    /** In the order of their first citation, each once. */
    public static List<CitedDocument> read(SourceText source, KnownAgencies known) {
        return PaperReferences.read(source, known);
    }
}
