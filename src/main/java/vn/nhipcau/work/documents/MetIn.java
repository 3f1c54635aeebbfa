package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of the register that one paper speaks of. */
public record MetIn(List<Mention> mentions) {
    public MetIn {
        mentions = List.copyOf(mentions);
    }

    /**
     * The address of the document that the paper means.
     *
     * @param day as cited there, which tells two documents of one number apart
     */
    public @Nullable String address(String reference, @Nullable LocalDate day) {
        return mentions.stream()
                .filter(mention -> mention.bears(reference))
                .min(Comparator.comparing(mention -> day == null || !day.equals(mention.day())))
                .map(mention -> "/documents/" + mention.documentId())
                .orElse(null);
    }

    boolean hasSettled() {
        return mentions.stream().anyMatch(Mention::settled);
    }

    /**
     * The document that a person settled on for such a citation of the paper: also where its day is read anew, as long as the
     * paper cites one document alone by that number.
     */
    Optional<Long> settled(Mentioned mentioned) {
        List<Mention> same = mentions.stream()
                .filter(mention -> mention.bears(mentioned.reference()))
                .toList();
        return same.stream()
                .filter(Mention::settled)
                .filter(mention -> same.size() == 1 || Objects.equals(mention.day(), mentioned.day()))
                .map(Mention::documentId)
                .findFirst();
    }
}
