package vn.nhipcau.library.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** What is in a collection, and where in it. */
@Controller
class CollectedItemController {
    private static final int LONGEST = 1000;

    private final ItemCollections collections;
    private final CollectItems collecting;

    CollectedItemController(ItemCollections collections, CollectItems collecting) {
        this.collections = collections;
        this.collecting = collecting;
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/items")
    String add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> item,
            Visitor visitor,
            RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        int added = collecting.add(visitor, collection, ItemKey.readAll(item));
        next.addFlashAttribute(
                "toast",
                added == 0
                        ? Toast.of("library.collection.addedAll", collection.name())
                        : Toast.of("library.collection.added", String.valueOf(added), collection.name()));
        return "redirect:" + collection.address();
    }

    /** Its place, and what is to be noted of it; what is not sent stays. */
    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/items/{item}")
    String arrange(
            @PathVariable long id,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String note,
            Visitor visitor,
            RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        CollectedItem standing = standing(collection, item, visitor);
        String typed = Typed.line(place);
        int wanted = typed.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(typed)) : standing.place();
        String noted = note == null ? standing.note() : Typed.line(note);
        collecting.arrange(
                visitor, collection, standing, wanted, noted.substring(0, Math.min(LONGEST, noted.length())));
        next.addFlashAttribute("toast", Toast.of("library.collection.placed"));
        return "redirect:" + collection.address() + "#" + standing.key().written();
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/items/{item}/removal")
    String takeOut(@PathVariable long id, @PathVariable String item, Visitor visitor, RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        CollectedItem standing = standing(collection, item, visitor);
        collecting.takeOut(visitor, collection, standing);
        Toast toast = Toast.of("library.collection.takenOut", standing.called());
        next.addFlashAttribute(
                "toast",
                toast.undoneBy(collection.address() + "/items/" + standing.key().written() + "/return"));
        return "redirect:" + collection.address();
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/items/{item}/return")
    String putBack(@PathVariable long id, @PathVariable String item, Visitor visitor, RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        ItemKey key = ItemKey.read(item).orElseThrow(NotFound::new);
        String title = collecting.title(collection, key);
        collecting.putBack(visitor, collection, key, title);
        next.addFlashAttribute("toast", Toast.of("library.collection.putBack", title));
        return "redirect:" + collection.address();
    }

    private CollectedItem standing(ItemCollection collection, String item, Visitor visitor) {
        ItemKey key = ItemKey.read(item).orElseThrow(NotFound::new);
        return collections.items(collection.id(), visitor.language()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ItemCollection kept(long id, Visitor visitor) {
        ItemCollection collection = collections.of(id, visitor);
        if (!May.act(visitor, Deed.KEEP_COLLECTIONS, collection.agency())) {
            throw new Forbidden();
        }
        return collection;
    }
}
