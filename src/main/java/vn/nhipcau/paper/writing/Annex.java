package vn.nhipcau.paper.writing;

import java.util.List;

/**
 * "Phụ lục": its Roman number comes from its place among the annexes.
 *
 * @param title in any case; printed in capitals
 * @param landscape for tables too wide for an upright page
 */
public record Annex(String title, boolean landscape, List<Part> body) {
    public Annex {
        body = List.copyOf(body);
    }
}
