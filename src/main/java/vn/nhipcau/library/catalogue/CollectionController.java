package vn.nhipcau.library.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The sets of an agency and those that others share. */
@Controller
class CollectionController {
    private final ItemCollections collections;
    private final KeepCollection keeping;
    private final CollectItems collecting;
    private final CatalogueRows rows;
    private final CatalogueWords words;

    CollectionController(
            ItemCollections collections,
            KeepCollection keeping,
            CollectItems collecting,
            CatalogueRows rows,
            CatalogueWords words) {
        this.collections = collections;
        this.keeping = keeping;
        this.collecting = collecting;
        this.rows = rows;
        this.words = words;
    }

    @Allows(Deed.SEE)
    @GetMapping("/collections")
    String list(Visitor visitor, Model model) {
        return list(CollectionForm.BLANK, Faults.NONE, visitor, model);
    }

    /** Where what was chosen is to be put. */
    @Allows(Deed.SEE)
    @GetMapping("/collections/adding")
    String choose(@RequestParam(required = false) @Nullable List<String> item, Visitor visitor, Model model) {
        return choose(ItemKey.readAll(item), CollectionForm.BLANK, Faults.NONE, visitor, model);
    }

    @Allows(Deed.SEE)
    @PostMapping("/collections")
    String make(
            CollectionForm form,
            @RequestParam(required = false) @Nullable List<String> item,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        List<ItemKey> keys = ItemKey.readAll(item);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return keys.isEmpty() ? list(form, faults, visitor, model) : choose(keys, form, faults, visitor, model);
        }
        long id = keeping.make(visitor, form);
        collecting.add(visitor, collections.of(id, visitor), keys);
        next.addFlashAttribute("toast", Toast.of("library.collection.made", Objects.requireNonNull(form.name())));
        return "redirect:/collections/" + id;
    }

    @Allows(Deed.SEE)
    @GetMapping("/collections/{id}")
    String show(@PathVariable long id, Visitor visitor, Text text, Model model) {
        ItemCollection collection = collections.of(id, visitor);
        model.addAttribute("collection", collection);
        model.addAttribute("items", collections.items(id, text.language()));
        model.addAttribute("types", words.types(text));
        model.addAttribute("keeps", keeps(visitor, collection) && !collection.removed());
        return "library/catalogue/collection";
    }

    @Allows(Deed.SEE)
    @PostMapping("/collections/{id}/copy")
    String copy(@PathVariable long id, Visitor visitor, Text text, RedirectAttributes next) {
        ItemCollection from = collections.of(id, visitor);
        String name = text.get("library.collection.copy.name", from.name());
        long copy = keeping.copy(visitor, from, name);
        next.addFlashAttribute("toast", Toast.of("library.collection.copied", name));
        return "redirect:/collections/" + copy;
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/removal")
    String remove(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        keeping.remove(visitor, collection);
        Toast toast = Toast.of("library.collection.removed", collection.name());
        next.addFlashAttribute("toast", toast.undoneBy(collection.address() + "/return"));
        return "redirect:/collections";
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/return")
    String giveBack(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        ItemCollection collection = kept(id, visitor);
        keeping.giveBack(visitor, collection);
        next.addFlashAttribute("toast", Toast.of("library.collection.returned", collection.name()));
        return "redirect:" + collection.address();
    }

    private String list(CollectionForm form, Faults faults, Visitor visitor, Model model) {
        model.addAttribute("own", collections.own(visitor.agency()));
        model.addAttribute("shared", collections.shared(visitor.agency()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "library/catalogue/collections";
    }

    private String choose(List<ItemKey> keys, CollectionForm form, Faults faults, Visitor visitor, Model model) {
        Map<ItemKey, CatalogueItem> known = rows.of(keys, visitor.language());
        model.addAttribute(
                "items",
                keys.stream().filter(known::containsKey).map(known::get).toList());
        model.addAttribute(
                "own",
                collections.own(visitor.agency()).stream()
                        .filter(one -> !one.removed())
                        .toList());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "library/catalogue/adding";
    }

    private ItemCollection kept(long id, Visitor visitor) {
        ItemCollection collection = collections.of(id, visitor);
        if (!keeps(visitor, collection)) {
            throw new Forbidden();
        }
        return collection;
    }

    private static boolean keeps(Visitor visitor, ItemCollection collection) {
        return May.act(visitor, Deed.KEEP_COLLECTIONS, collection.agency());
    }
}
