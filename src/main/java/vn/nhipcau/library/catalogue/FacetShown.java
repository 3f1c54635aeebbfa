package vn.nhipcau.library.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A facet beside the list.
 *
 * @param options those chosen and the most frequent ones
 * @param more the others, folded at first
 */
public record FacetShown(Facet facet, List<Option> options, List<Option> more) {
    /**
     * A value to choose.
     *
     * @param label its words for the reader
     * @param number how many things there are of it under the choices of the other facets
     */
    public record Option(String value, String label, long number, boolean chosen) {}

    /** Whether any of its values is chosen. */
    public boolean narrows() {
        return options.stream().anyMatch(Option::chosen);
    }

    /** The words of what is chosen of it. */
    public String said() {
        return options.stream().filter(Option::chosen).map(Option::label).collect(Collectors.joining(", "));
    }
}
