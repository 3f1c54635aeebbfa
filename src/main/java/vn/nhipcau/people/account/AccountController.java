package vn.nhipcau.people.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.members.Member;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.people.members.NewPassword;
import vn.nhipcau.people.signin.SignIn;

/** One's own language, letters and password. */
@Controller
class AccountController {
    private final Members members;
    private final OwnAccount accounts;

    AccountController(Members members, OwnAccount accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @GetMapping("/account")
    String show(Visitor visitor, Model model) {
        return page(members.get(visitor.member()), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/account/language")
    String speak(
            @RequestParam Language language, Visitor visitor, HttpServletResponse response, RedirectAttributes next) {
        accounts.speak(visitor, members.get(visitor.member()), language);
        Pages.remember(language, response);
        next.addFlashAttribute("toast", Toast.of("people.account.language.saved"));
        return "redirect:/account";
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/account/mail")
    String mail(@RequestParam(defaultValue = "false") boolean wanted, Visitor visitor, RedirectAttributes next) {
        accounts.wantMail(visitor, members.get(visitor.member()), wanted);
        next.addFlashAttribute("toast", Toast.of("people.account.mail.saved"));
        return "redirect:/account";
    }

    /** The present password is asked for as at the sign-in, with the same patience. */
    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            NewPassword typed,
            Visitor visitor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Member member = members.get(visitor.member());
        Faults faults = typed.faults(member.signInName());
        if (faults.isEmpty()) {
            faults = switch (accounts.confirm(member, current, request.getRemoteAddr())) {
                case SignIn.Outcome.Welcome _ -> Faults.NONE;
                case SignIn.Outcome.Wrong _ -> Faults.NONE.when(true, "current", "people.password.current.wrong");
                case SignIn.Outcome.Wait wait ->
                    Faults.NONE.when(
                            true, "current", "people.password.wait", wait.time().toMinutes() + 1);
            };
        }
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(member, faults, model);
        }
        accounts.change(visitor, member, typed.password(), request.getSession().getId());
        next.addFlashAttribute("toast", Toast.of("people.password.changed"));
        return "redirect:/account";
    }

    private static String page(Member member, Faults faults, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("faults", faults);
        return "people/account/account";
    }
}
