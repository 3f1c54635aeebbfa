package vn.nhipcau.people.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** What the installation decides for all. */
@Controller
class SettingsController {
    private static final int LONGEST = 200;

    private final Settings settings;
    private final NameOffice naming;

    SettingsController(Settings settings, NameOffice naming) {
        this.settings = settings;
        this.naming = naming;
    }

    @Allows(Deed.KEEP_SETTINGS)
    @GetMapping("/settings")
    String show(Model model) {
        return page(settings.office(), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_SETTINGS)
    @PostMapping("/settings")
    String save(
            @RequestParam(defaultValue = "") String office,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        String name = Typed.line(office);
        Faults faults = Faults.NONE.when(name.length() > LONGEST, "office", "base.field.long", LONGEST);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(name, faults, model);
        }
        naming.name(visitor, name);
        next.addFlashAttribute("toast", Toast.of("people.settings.saved"));
        return "redirect:/settings";
    }

    private static String page(String office, Faults faults, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("faults", faults);
        return "people/account/settings";
    }
}
