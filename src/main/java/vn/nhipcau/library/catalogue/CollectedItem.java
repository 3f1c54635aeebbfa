package vn.nhipcau.library.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a collection.
 *
 * @param place counted from 1
 * @param title as it was called when it was put in
 * @param item as it stands in the catalogue now, null where it is there no more
 */
public record CollectedItem(
        ItemKey key,
        int place,
        String note,
        String title,
        @Nullable CatalogueItem item) {
    /** What it is called now, or was. */
    public String called() {
        return item == null ? title : item.title();
    }

    /** Why it cannot be used by members of an agency now, as keys of the words; none where it can. */
    public List<String> bars(boolean holder) {
        if (item == null) {
            return List.of("library.taking.left.GONE");
        }
        return switch (item.reach()) {
            case ALL, PRESS -> List.of();
            case HOLDER -> holder ? List.of() : List.of(item.reach().key());
            case LATER, CLOSED ->
                item.bars().stream().map(bar -> bar.key() + ".short").toList();
        };
    }
}
