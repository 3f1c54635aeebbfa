package vn.nhipcau.library.memory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The memory of translations: looked through, and what is bad in it taken out. */
@Controller
class MemoryController {
    private final MemoryPairs pairs;
    private final ContentLanguages languages;
    private final ForgetTranslation forget;

    MemoryController(MemoryPairs pairs, ContentLanguages languages, ForgetTranslation forget) {
        this.pairs = pairs;
        this.languages = languages;
        this.forget = forget;
    }

    @Allows(Deed.SEE)
    @GetMapping("/memory")
    String list(MemoryList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", pairs.page(list));
        model.addAttribute("pairs", pairs.all());
        model.addAttribute("languages", languages.all());
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_TERMS, null));
        return "library/memory/list";
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/memory/{entry}/removal")
    String remove(@PathVariable long entry, Visitor visitor, RedirectAttributes next) {
        forget.forget(visitor, entry);
        next.addFlashAttribute(
                "toast", Toast.of("library.memory.removed").undoneBy("/memory/" + entry + "/restoration"));
        return "redirect:/memory";
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/memory/{entry}/restoration")
    String restore(@PathVariable long entry, Visitor visitor, RedirectAttributes next) {
        forget.restore(visitor, entry);
        next.addFlashAttribute("toast", Toast.of("library.memory.restored"));
        return "redirect:/memory";
    }
}
