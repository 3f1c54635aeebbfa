package vn.nhipcau.people.members;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Closes and reopens accounts, and makes the links by which passwords are set. */
@Controller
class MemberAccountController {
    private final Members members;
    private final EditMember edits;
    private final LetIn letIn;

    MemberAccountController(Members members, EditMember edits, LetIn letIn) {
        this.members = members;
        this.edits = edits;
        this.letIn = letIn;
    }

    @Allows(Deed.KEEP_MEMBERS)
    @PostMapping("/members/{id}/closure")
    String close(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        Member member = members.get(id);
        edits.close(visitor, member);
        next.addFlashAttribute("toast", Toast.of("people.member.closed.done"));
        return "redirect:" + member.address();
    }

    @Allows(Deed.KEEP_MEMBERS)
    @PostMapping("/members/{id}/reopening")
    String reopen(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        Member member = members.get(id);
        edits.reopen(visitor, member);
        next.addFlashAttribute("toast", Toast.of("people.member.reopened"));
        return "redirect:" + member.address();
    }

    /** The link stands in this answer and nowhere else: not in a session, not in an address. */
    @Allows(Deed.KEEP_MEMBERS)
    @PostMapping("/members/{id}/password-link")
    String link(@PathVariable long id, Visitor visitor, HttpServletRequest request, Model model) {
        Member member = members.get(id);
        if (!member.active()) {
            throw new Refused("people.link.closed");
        }
        return link(letIn.again(visitor, member), false, request, model);
    }

    static String link(LetIn.Welcomed welcomed, boolean added, HttpServletRequest request, Model model) {
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(welcomed.link().path())
                .build()
                .toUriString();
        model.addAttribute("member", welcomed.member());
        model.addAttribute("address", address);
        model.addAttribute("expires", welcomed.link().expires());
        model.addAttribute("added", added);
        return "people/members/link";
    }
}
