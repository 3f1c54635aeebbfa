package vn.nhipcau.people.agencies;

import jakarta.servlet.http.HttpServletResponse;
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

/** The end of an agency. */
@Controller
class AgencyClosureController {
    private final Agencies agencies;
    private final CloseAgency closures;

    AgencyClosureController(Agencies agencies, CloseAgency closures) {
        this.agencies = agencies;
        this.closures = closures;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/{id}/closure")
    String begin(@PathVariable long id, Model model) {
        Agency agency = open(id);
        ClosureForm form = new ClosureForm("", null, null, agency.version());
        return page(agency, form, pick(agency, form), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/{id}/closure", params = "pick")
    String pick(@PathVariable long id, ClosureForm form, @RequestParam String pick, Model model) {
        Agency agency = open(id);
        return page(agency, form, pick(agency, form).after(pick), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/{id}/closure", params = "!pick")
    String close(
            @PathVariable long id,
            ClosureForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Agency agency = open(id);
        Pick pick = pick(agency, form);
        Faults faults = form.faults(agency);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(agency, form, pick, faults, model);
        }
        int version = form.version() == null ? 0 : form.version();
        if (!closures.close(visitor, agency, version, Typed.day(form.validTo()).orElseThrow(), pick.ticked())) {
            throw new Refused("people.agency.close.changed");
        }
        next.addFlashAttribute("toast", Toast.of("people.agency.closed", agency.name()));
        return "redirect:" + agency.address();
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies/{id}/reopening")
    String reopen(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        closures.reopen(visitor, agency);
        next.addFlashAttribute("toast", Toast.of("people.agency.reopened", agency.name()));
        return "redirect:" + agency.address();
    }

    private Agency open(long id) {
        return agencies.find(id).filter(agency -> agency.validTo() == null).orElseThrow(NotFound::new);
    }

    private Pick pick(Agency agency, ClosureForm form) {
        var others = agencies.options(agencies.today()).stream()
                .filter(option -> option.id() != agency.id())
                .toList();
        return Pick.of(others, form.members(), form.find());
    }

    private static String page(Agency agency, ClosureForm form, Pick pick, Faults faults, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("form", form);
        model.addAttribute("pick", pick);
        model.addAttribute("faults", faults);
        return "people/agencies/close";
    }
}
