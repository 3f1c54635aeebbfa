package vn.nhipcau.people.agencies;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Adds groups and changes them. */
@Controller
class GroupEditController {
    private final AgencyGroups groups;
    private final Agencies agencies;

    GroupEditController(AgencyGroups groups, Agencies agencies) {
        this.groups = groups;
        this.agencies = agencies;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/groups/new")
    String begin(Model model) {
        GroupForm form = new GroupForm("", "", List.of(), null, null);
        return page(null, form, pick(form), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/groups", params = "pick")
    String pickForNew(GroupForm form, @RequestParam String pick, Model model) {
        return page(null, form, pick(form).after(pick), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/groups", params = "!pick")
    String add(GroupForm form, Visitor visitor, Model model, HttpServletResponse response, RedirectAttributes next) {
        Pick pick = pick(form);
        Faults faults = faults(form, pick, null);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(null, form, pick, faults, model);
        }
        long id = groups.add(visitor, form.content(pick.ticked()));
        next.addFlashAttribute("toast", Toast.of("people.group.saved"));
        return "redirect:/agencies/groups/" + id;
    }

    @Allows(Deed.KEEP_AGENCIES)
    @GetMapping("/agencies/groups/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        AgencyGroup group = groups.find(id).orElseThrow(NotFound::new);
        GroupForm form = GroupForm.of(group, groups.membersOf(id));
        return page(group, form, pick(form), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/groups/{id}", params = "pick")
    String pickForEdit(@PathVariable long id, GroupForm form, @RequestParam String pick, Model model) {
        AgencyGroup group = groups.find(id).orElseThrow(NotFound::new);
        return page(group, form, pick(form).after(pick), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_AGENCIES)
    @PostMapping(path = "/agencies/groups/{id}", params = "!pick")
    String save(
            @PathVariable long id,
            GroupForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        AgencyGroup group = groups.find(id).orElseThrow(NotFound::new);
        Pick pick = pick(form);
        Faults faults = faults(form, pick, id);
        AgencyGroups.Content content = form.content(pick.ticked());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(group, form, pick, faults, model);
        }
        if (!groups.edit(visitor, group, form.version() == null ? 0 : form.version(), content)) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(groups.changes(group, content).detail()));
            return page(group, form.over(group.version()), pick, faults, model);
        }
        next.addFlashAttribute("toast", Toast.of("people.group.saved"));
        return "redirect:" + group.address();
    }

    private Faults faults(GroupForm form, Pick pick, @Nullable Long id) {
        var bearer = groups.bearer(AgencyGroups.allNames(form.content(pick.ticked())), id);
        return form.faults(pick.ticked())
                .when(
                        bearer.isPresent(),
                        "name",
                        "people.group.taken",
                        bearer.map(AgencyGroup::name).orElse(""));
    }

    private Pick pick(GroupForm form) {
        return Pick.of(agencies.options(agencies.today()), form.members(), form.find());
    }

    private static String page(@Nullable AgencyGroup group, GroupForm form, Pick pick, Faults faults, Model model) {
        model.addAttribute("group", group);
        model.addAttribute("form", form);
        model.addAttribute("pick", pick);
        model.addAttribute("faults", faults);
        return "people/agencies/editGroup";
    }
}
