package vn.nhipcau.people.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.Role;

/** Lets members in and changes them. */
@Controller
class MemberEditController {
    private final Members members;
    private final EditMember edits;
    private final LetIn letIn;

    MemberEditController(Members members, EditMember edits, LetIn letIn) {
        this.members = members;
        this.edits = edits;
        this.letIn = letIn;
    }

    @Allows(Deed.KEEP_MEMBERS)
    @GetMapping("/members/new")
    String begin(@RequestParam(required = false) @Nullable Long agency, Text text, Model model) {
        return page(null, MemberForm.blank(agency), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_MEMBERS)
    @PostMapping("/members")
    String add(
            MemberForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Faults faults = form.faultsOfNew(members.isTaken(form.signInName())).and(agencyFaults(form));
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(null, form, faults, text, model);
        }
        return MemberAccountController.link(letIn.add(visitor, form.toNew()), true, request, model);
    }

    @Allows(Deed.KEEP_MEMBERS)
    @GetMapping("/members/{id}/edit")
    String edit(@PathVariable long id, Text text, Model model) {
        Member member = members.get(id);
        return page(member, MemberForm.of(member), Faults.NONE, text, model);
    }

    @Allows(Deed.KEEP_MEMBERS)
    @PostMapping("/members/{id}")
    String save(
            @PathVariable long id,
            MemberForm form,
            Visitor visitor,
            Text text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Member member = members.get(id);
        boolean loses = !form.chosenRoles().contains(Role.ADMINISTRATOR) && edits.isLastAdministrator(member);
        Faults faults = form.faults().and(agencyFaults(form)).when(loses, "roles", "people.member.lastAdministrator");
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(member, form, faults, text, model);
        }
        if (!edits.edit(visitor, member, form.version() == null ? 0 : form.version(), form.toNew())) {
            response.setStatus(409);
            model.addAttribute(
                    "others", Changes.read(edits.changes(member, form.toNew()).detail()));
            return page(member, form.over(member.version()), faults, text, model);
        }
        next.addFlashAttribute("toast", Toast.of("people.member.saved"));
        return "redirect:" + member.address();
    }

    private Faults agencyFaults(MemberForm form) {
        Long agency = form.agency();
        return Faults.NONE.when(agency != null && members.agencyName(agency) == null, "agency", "base.field.missing");
    }

    private String page(@Nullable Member member, MemberForm form, Faults faults, Text text, Model model) {
        Choice none = new Choice("", text.get("people.member.agency.choose"));
        Stream<Choice> agencies =
                members.agencies().stream().map(agency -> new Choice(Long.toString(agency.id()), agency.name()));
        model.addAttribute("member", member);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("agencies", Stream.concat(Stream.of(none), agencies).toList());
        model.addAttribute("roles", roles(text));
        model.addAttribute("languages", languages(text));
        return "people/members/edit";
    }

    private static List<Choice> roles(Text text) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), text.get(role.key()), text.get(role.key() + ".what")))
                .toList();
    }

    static List<Choice> languages(Text text) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), text.get("people.language." + language)))
                .toList();
    }
}
