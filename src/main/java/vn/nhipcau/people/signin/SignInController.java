package vn.nhipcau.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.web.Office;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.Open;
import vn.nhipcau.people.members.Members;

/** The way in and out. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SecurityContextRepository contexts;
    private final Members members;
    private final Office office;

    SignInController(SignIn signIn, SecurityContextRepository contexts, Members members, Office office) {
        this.signIn = signIn;
        this.contexts = contexts;
        this.members = members;
        this.office = office;
    }

    /** The first page answers anybody: who is signed in goes on to the work, others may sign in here. */
    @Open
    @GetMapping("/")
    String first(HttpServletRequest request, Model model) {
        return Pages.visitor(request) == null ? page(model, "", "/", null) : "forward:/work";
    }

    @Open
    @GetMapping("/sign-in")
    String ask(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(required = false) @Nullable String expired,
            HttpServletRequest request,
            Model model) {
        if (Pages.visitor(request) != null) {
            return "redirect:" + ReturnAddress.safe(to);
        }
        model.addAttribute("expired", expired != null);
        return page(model, "", to, null);
    }

    @Open
    @PostMapping("/sign-in")
    String enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (signIn.attempt(name, password, request.getRemoteAddr())) {
            case SignIn.Outcome.Welcome welcome -> {
                remember(welcome.member(), request, response);
                Pages.prefer(welcome.language(), request, response);
                yield "redirect:" + ReturnAddress.safe(to);
            }
            case SignIn.Outcome.Wrong _ -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield page(model, name, to, "people.signIn.wrong");
            }
            case SignIn.Outcome.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                model.addAttribute("minutes", wait.time().toMinutes() + 1);
                yield page(model, name, to, "people.signIn.wait");
            }
        };
    }

    @Allows(Deed.KEEP_ACCOUNT)
    @PostMapping("/sign-out")
    String leave(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContextHolder.clearContext();
        return "redirect:/";
    }

    private String page(Model model, String name, String to, @Nullable String refusal) {
        model.addAttribute("name", name);
        model.addAttribute("to", ReturnAddress.safe(to));
        model.addAttribute("refusal", refusal);
        model.addAttribute("posts", members.posts(office.samplePosts()));
        model.addAttribute("samplePassword", office.samplePassword());
        return "people/signin/signIn";
    }

    private void remember(long member, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member), null, List.of()));
        contexts.saveContext(context, request, response);
    }
}
