package vn.nhipcau.library.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** What a collection is called, what for, and who sees it. */
@Controller
class CollectionEditController {
    private final ItemCollections collections;
    private final KeepCollection keeping;

    CollectionEditController(ItemCollections collections, KeepCollection keeping) {
        this.collections = collections;
        this.keeping = keeping;
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @GetMapping("/collections/{id}/edit")
    String edit(@PathVariable long id, Visitor visitor, Model model) {
        ItemCollection collection = kept(id, visitor);
        return page(collection, CollectionForm.of(collection), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_COLLECTIONS)
    @PostMapping("/collections/{id}/edit")
    String save(
            @PathVariable long id,
            CollectionForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        ItemCollection before = kept(id, visitor);
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(before, form, faults, model);
        }
        if (!keeping.change(visitor, before, form)) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(KeepCollection.changes(before, form).detail()));
            return page(before, form.over(before.version()), faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.collection.saved"));
        return "redirect:" + before.address();
    }

    private static String page(ItemCollection collection, CollectionForm form, Faults faults, Model model) {
        model.addAttribute("collection", collection);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "library/catalogue/edit";
    }

    private ItemCollection kept(long id, Visitor visitor) {
        ItemCollection collection = collections.of(id, visitor);
        if (!May.act(visitor, Deed.KEEP_COLLECTIONS, collection.agency())) {
            throw new Forbidden();
        }
        if (collection.removed()) {
            throw new NotFound();
        }
        return collection;
    }
}
