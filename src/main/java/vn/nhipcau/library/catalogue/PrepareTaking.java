package vn.nhipcau.library.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;

/** Says what of some things can be taken now, as which files, and why not the others. */
@Component
class PrepareTaking {
    private final CatalogueRows rows;
    private final ItemCollections collections;
    private final TakenMedia media;
    private final TakenEditions editions;
    private final TakenPublications publications;

    PrepareTaking(
            CatalogueRows rows,
            ItemCollections collections,
            TakenMedia media,
            TakenEditions editions,
            TakenPublications publications) {
        this.rows = rows;
        this.collections = collections;
        this.media = media;
        this.editions = editions;
        this.publications = publications;
    }

    /**
     * What was asked for, as the visitor sees it.
     *
     * @param number of the thing within the taking, counted from 1
     * @param title as the collection knows it, empty where it was chosen by hand
     * @param item as it stands in the catalogue now, null where it is there no more
     */
    record Asked(
            int number,
            ItemKey key,
            String title,
            String note,
            @Nullable CatalogueItem item) {
        /** What it is called now, or was. */
        String called() {
            return item != null ? item.title() : title.isEmpty() ? key.written() : title;
        }
    }

    /** Files of these things; those beyond the most are not looked at. */
    Taking of(List<ItemKey> keys, Visitor visitor, Text text) {
        Map<ItemKey, CatalogueItem> known = rows.of(keys, text.language());
        List<Asked> asked = new ArrayList<>();
        for (ItemKey key : keys.stream().limit(Taking.MOST).toList()) {
            asked.add(new Asked(asked.size() + 1, key, "", "", known.get(key)));
        }
        return prepared(asked, null, visitor, text);
    }

    /** Files of what is in a collection. */
    Taking of(ItemCollection collection, Visitor visitor, Text text) {
        List<Asked> asked = collections.items(collection.id(), text.language()).stream()
                .map(one -> new Asked(one.place(), one.key(), one.title(), one.note(), one.item()))
                .toList();
        return prepared(asked, collection, visitor, text);
    }

    private Taking prepared(List<Asked> all, @Nullable ItemCollection collection, Visitor visitor, Text text) {
        List<Taking.Taken> taken = new ArrayList<>();
        List<Taking.Left> left = new ArrayList<>();
        for (Asked asked : all) {
            List<Taking.Taken> files = new ArrayList<>();
            List<String> reasons = switch (asked.key().source()) {
                case MEDIUM -> media.take(asked, visitor, text, files);
                case EDITION -> editions.take(asked, text, files);
                case PUBLICATION -> publications.take(asked, visitor, text, files);
            };
            taken.addAll(files);
            if (files.isEmpty()) {
                left.add(new Taking.Left(asked.key(), asked.called(), asked.item() != null, reasons));
            }
        }
        return new Taking(all.stream().map(Asked::key).collect(Collectors.toList()), taken, left, collection);
    }
}
