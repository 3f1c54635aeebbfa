package vn.nhipcau.people.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Adds agencies and changes what is known of them. */
@Controller
class AgencyEditController {
    private final Agencies agencies;
    private final AgencyNames names;
    private final EditAgency edits;

    AgencyEditController(Agencies agencies, AgencyNames names, EditAgency edits) {
        this.agencies = agencies;
        this.names = names;
        this.edits = edits;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/new")
    String begin(Text text, Model model) {
        return page(null, AgencyForm.blank(), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies")
    String add(
            AgencyForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var bearer = names.bearer(form.names(), Typed.day(form.validFrom()).orElse(null), null);
        Faults faults = Faults.NONE
                .when(bearer.isPresent(), "name", "people.agency.taken", bearerName(bearer))
                .and(form.faultsOfNew())
                .and(parentFaults(form, null));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("bearer", bearer.orElse(null));
            return page(null, form, faults, text, model);
        }
        long id = agencies.add(visitor, form.toNew());
        next.addFlashAttribute("toast", Toast.of("people.agency.added", form.name()));
        return "redirect:/agencies/" + id;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/{id}/edit")
    String edit(@PathVariable long id, Text text, Model model) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        return page(agency, AgencyForm.of(agency), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping("/agencies/{id}")
    String save(
            @PathVariable long id,
            AgencyForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        Long parent = form.parent();
        Faults faults =
                form.faults().when(parent != null && edits.isUnder(parent, id), "parent", "people.agency.parent.cycle");
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(agency, form, faults, text, model);
        }
        if (!edits.edit(visitor, agency, form.version() == null ? 0 : form.version(), form.toEdit())) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(edits.changes(agency, form.toEdit()).detail()));
            return page(agency, form.over(agency.version()), faults, text, model);
        }
        next.addFlashAttribute("toast", Toast.of("people.agency.saved"));
        return "redirect:" + agency.address();
    }

    private Faults parentFaults(AgencyForm form, @Nullable Long id) {
        Long parent = form.parent();
        if (parent == null) {
            return Faults.NONE;
        }
        return Faults.NONE
                .when(agencies.find(parent).isEmpty(), "parent", "base.field.missing")
                .when(id != null && edits.isUnder(parent, id), "parent", "people.agency.parent.cycle");
    }

    private static String bearerName(Optional<AgencyNames.Bearer> bearer) {
        return bearer.map(AgencyNames.Bearer::name).orElse("");
    }

    private String page(@Nullable Agency agency, AgencyForm form, Faults faults, Text text, Model model) {
        Collection<Choice> parents = agencies.options(agencies.today()).stream()
                .filter(option -> agency == null || option.id() != agency.id())
                .map(option -> new Choice(Long.toString(option.id()), option.name()))
                .toList();
        model.addAttribute("agency", agency);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", kinds(text));
        model.addAttribute(
                "parents",
                Stream.concat(Stream.of(new Choice("", text.get("people.agency.parent.none"))), parents.stream())
                        .toList());
        return "people/agencies/edit";
    }

    private static List<Choice> kinds(Text text) {
        return Stream.concat(
                        Stream.of(new Choice("", text.get("people.agency.kind.choose"))),
                        Arrays.stream(AgencyKind.values()).map(kind -> new Choice(kind.name(), text.get(kind.key()))))
                .toList();
    }
}
