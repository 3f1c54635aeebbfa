package vn.nhipcau.library.publications;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;

/** The distribution list of a publication. */
@Controller
class HandoutController {
    private final OpenPublication open;
    private final HandoutPage page;
    private final Handouts handouts;
    private final Distribute distribution;
    private final Agencies agencies;
    private final Clock clock;

    HandoutController(
            OpenPublication open,
            HandoutPage page,
            Handouts handouts,
            Distribute distribution,
            Agencies agencies,
            Clock clock) {
        this.open = open;
        this.page = page;
        this.handouts = handouts;
        this.distribution = distribution;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}/handouts")
    String list(@PathVariable long id, Visitor visitor, Model model) {
        Publication one = open.find(id);
        return page.of(one, HandoutForm.blank(), Faults.NONE, open.keeps(one, visitor), model);
    }

    @Allows(Deed.SEE)
    @GetMapping("/publications/{id}/handouts.xlsx")
    ResponseEntity<byte[]> file(@PathVariable long id, Text text) {
        Publication one = open.find(id);
        return page.file(one, handouts.of(id), text);
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts")
    String add(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Publication one = open.kept(id, visitor);
        LocalDate today = Text.day(clock.instant());
        HandoutForm form = HandoutForm.of(sent, one);
        Faults faults = form.faults(one, today);
        List<Agencies.Option> options = agencies.options(today);
        String name = options.stream()
                .filter(option -> form.agency() != null && option.id() == form.agency())
                .findFirst()
                .map(Agencies.Option::name)
                .orElse("");
        faults = faults.when(
                faults.isEmpty() && form.kind() == Handout.Kind.AGENCY && name.isEmpty(),
                "agency",
                "library.publications.fault.agency");
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page.of(one, form, faults, true, model);
        }
        LocalDate day = Typed.day(form.day()).orElse(today);
        distribution.add(visitor, one, form.line(name), form.sent() ? day : null);
        next.addFlashAttribute("toast", Toast.of("library.publications.handout.added"));
        return "redirect:" + one.address() + "/handouts";
    }

    @Allows(Deed.KEEP_PUBLICATIONS)
    @PostMapping("/publications/{id}/handouts/copy")
    String copy(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long from,
            Visitor visitor,
            RedirectAttributes next) {
        Publication one = open.kept(id, visitor);
        int taken = distribution.copy(visitor, one, open.find(from));
        next.addFlashAttribute("toast", Toast.of("library.publications.handout.copied", String.valueOf(taken)));
        return "redirect:" + one.address() + "/handouts";
    }
}
