package vn.nhipcau.people.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Names over time, and other ways of writing them. */
@Controller
class AgencyNameController {
    private final Agencies agencies;
    private final AgencyNames names;

    AgencyNameController(Agencies agencies, AgencyNames names) {
        this.agencies = agencies;
        this.names = names;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/{id}/name")
    String begin(@PathVariable long id, Model model) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        String shortName = Objects.requireNonNullElse(agency.shortName(), "");
        return page(agency, new RenameForm(agency.name(), shortName, ""), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies/{id}/name")
    String rename(
            @PathVariable long id,
            RenameForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        var bearer = names.bearer(form.names(), form.fromDay(), id);
        Faults faults = form.faults(names.of(id).getFirst())
                .when(
                        bearer.isPresent(),
                        "name",
                        "people.agency.taken",
                        bearer.map(AgencyNames.Bearer::name).orElse(""));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("bearer", bearer.orElse(null));
            return page(agency, form, faults, model);
        }
        names.rename(visitor, agency, form.name(), Typed.orNull(form.shortName()), form.fromDay());
        next.addFlashAttribute("toast", Toast.of("people.agency.renamed"));
        return "redirect:" + agency.address();
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies/{id}/aliases")
    String addAlias(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String alias,
            Visitor visitor,
            RedirectAttributes next) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        String line = Typed.line(alias);
        if (line.isEmpty() || line.length() > AgencyForm.LONGEST) {
            throw new Refused("people.agency.alias.empty", AgencyForm.LONGEST);
        }
        names.addAlias(visitor, agency, line);
        next.addFlashAttribute("toast", Toast.of("people.agency.alias.added", line));
        return "redirect:" + agency.address() + "#aliases";
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies/{id}/aliases/{alias}/removal")
    String removeAlias(@PathVariable long id, @PathVariable long alias, Visitor visitor, RedirectAttributes next) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        names.removeAlias(visitor, agency, alias);
        next.addFlashAttribute("toast", Toast.of("people.agency.alias.removed"));
        return "redirect:" + agency.address() + "#aliases";
    }

    private static String page(Agency agency, RenameForm form, Faults faults, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "people/agencies/rename";
    }
}
