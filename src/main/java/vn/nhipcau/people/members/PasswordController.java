package vn.nhipcau.people.members;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Open;

/** Where a one-time link leads: a person sets a password, before being signed in. */
@Controller
class PasswordController {
    private final PasswordLinks links;

    PasswordController(PasswordLinks links) {
        this.links = links;
    }

    @Open
    @GetMapping("/password/{token}")
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<Member> owner = links.owner(token);
        return owner.isEmpty() ? spent(response) : page(token, owner.get(), Faults.NONE, model);
    }

    @Open
    @PostMapping("/password/{token}")
    String set(
            @PathVariable String token,
            NewPassword typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<Member> owner = links.owner(token);
        if (owner.isEmpty()) {
            return spent(response);
        }
        Faults faults = typed.faults(owner.get().signInName());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(token, owner.get(), faults, model);
        }
        if (!links.use(token, typed.password())) {
            return spent(response);
        }
        next.addFlashAttribute("toast", Toast.of("people.password.set"));
        return "redirect:/sign-in";
    }

    private static String spent(HttpServletResponse response) {
        response.setStatus(410);
        return "people/members/spentLink";
    }

    private static String page(String token, Member owner, Faults faults, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("owner", owner);
        model.addAttribute("faults", faults);
        return "people/members/password";
    }
}
