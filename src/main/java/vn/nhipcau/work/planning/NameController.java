package vn.nhipcau.work.planning;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.AgencyKind;

/** Whom an unknown name means. */
@Controller
class NameController {
    private final SettleName settle;

    NameController(SettleName settle) {
        this.settle = settle;
    }

    /**
     * Decides one name.
     *
     * @param choice {@code agency-12}, {@code open}, {@code other} with a typed name, or {@code add}
     * @param remember papers may write the agency so from now on
     */
    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/names")
    String one(
            @PathVariable long plan,
            @RequestParam String written,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String typed,
            @RequestParam(defaultValue = "OTHER") AgencyKind kind,
            @RequestParam(defaultValue = "false") boolean remember,
            @RequestParam(defaultValue = "look") String view,
            @RequestParam(defaultValue = "0") long task,
            Visitor visitor) {
        switch (choice) {
            case "open" -> settle.open(visitor, plan, written);
            case "other" -> settle.named(visitor, plan, written, typed, remember);
            case "add" -> settle.added(visitor, plan, written, kind);
            case String agency
            when agency.matches("agency-\\d{1,18}") ->
                settle.agency(visitor, plan, written, Long.parseLong(agency.substring(7)), remember);
            default -> throw new NotFound();
        }
        return "redirect:/plans/" + plan + "?view=" + view + (task == 0 ? "" : "&task=" + task);
    }

    /** Adds all the names ticked to the register, each as an agency of the kind that its name shows. */
    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/names/all")
    String all(
            @PathVariable long plan,
            @RequestParam(defaultValue = "") List<String> written,
            Visitor visitor,
            RedirectAttributes redirect) {
        int count = settle.addAll(visitor, plan, Set.copyOf(written));
        redirect.addFlashAttribute("toast", Toast.of("work.names.added", Integer.toString(count)));
        return "redirect:/plans/" + plan;
    }
}
