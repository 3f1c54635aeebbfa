package vn.nhipcau.library.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Chosen things, or a collection, as one file with a credit sheet. */
@Controller
class TakingController {
    private static final int LONGEST = 300;

    private final PrepareTaking preparation;
    private final ItemCollections collections;
    private final NoteTaking notes;
    private final TakingZip zip;
    private final Clock clock;
    private final long limit;

    TakingController(
            PrepareTaking preparation,
            ItemCollections collections,
            NoteTaking notes,
            TakingZip zip,
            Clock clock,
            @Value("${nhipcau.catalogue.taking-limit:2GB}") DataSize limit) {
        this.preparation = preparation;
        this.collections = collections;
        this.notes = notes;
        this.zip = zip;
        this.clock = clock;
        this.limit = limit.toBytes();
    }

    /** What the file will hold, and what not. */
    @Allows(Deed.SEE)
    @GetMapping("/catalogue/taking")
    String look(
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(required = false) @Nullable Long collection,
            Visitor visitor,
            Text text,
            Model model) {
        model.addAttribute("taking", taking(item, collection, visitor, text));
        model.addAttribute("limit", limit);
        return "library/catalogue/taking";
    }

    /** The file itself. */
    @Allows(Deed.SEE)
    @PostMapping("/catalogue/taking")
    void take(
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(required = false) @Nullable Long collection,
            @RequestParam(defaultValue = "") String purpose,
            Visitor visitor,
            Text text,
            HttpServletResponse response)
            throws IOException {
        Taking taking = taking(item, collection, visitor, text);
        String what = Typed.line(purpose);
        if (taking.taken().isEmpty()) {
            throw new Refused("library.taking.none");
        }
        if (taking.size() > limit) {
            throw new Refused("library.taking.tooBig", text.size(taking.size()), text.size(limit));
        }
        if (what.length() > LONGEST) {
            throw new Refused("library.taking.purpose.long");
        }
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        notes.note(visitor, taking, what);
        ItemCollection of = taking.collection();
        String name = of == null ? "" : FileNames.plain(of.name());
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + (name.isEmpty() ? text.get("library.taking.name") : name) + ".zip\"");
        response.setHeader("Cache-Control", "no-store");
        zip.write(new CreditSheet(taking, visitor, text, site, clock.instant()), response.getOutputStream());
    }

    private Taking taking(@Nullable List<String> items, @Nullable Long collection, Visitor visitor, Text text) {
        if (collection != null) {
            return preparation.of(collections.of(collection, visitor), visitor, text);
        }
        List<ItemKey> keys = ItemKey.readAll(items);
        if (keys.size() > Taking.MOST) {
            throw new Refused("library.taking.tooMany", Taking.MOST);
        }
        return preparation.of(keys, visitor, text);
    }
}
