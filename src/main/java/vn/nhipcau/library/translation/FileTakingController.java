package vn.nhipcau.library.translation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A file that came back: first what it would do, then that. */
@Controller
class FileTakingController {
    private final TranslationBenches benches;
    private final Exchanges exchanges;
    private final BroughtFiles files;
    private final TakeFile take;

    FileTakingController(TranslationBenches benches, Exchanges exchanges, BroughtFiles files, TakeFile take) {
        this.benches = benches;
        this.exchanges = exchanges;
        this.files = files;
        this.take = take;
    }

    /** What it would do; {@code all} has those chosen that another has not reviewed yet. */
    @Allows(Deed.TRANSLATE)
    @GetMapping("/editions/{edition}/texts/{text}/exchange/{file}")
    String look(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable long file,
            @RequestParam(defaultValue = "false") boolean all,
            Visitor visitor,
            Model model) {
        Opened opened = benches.opened(visitor, edition, text);
        BroughtFile found = files.find(opened.text(), file).orElseThrow(NotFound::new);
        FilePlan plan = exchanges.plan(opened, found);
        List<String> chosen = plan.asked().stream()
                .filter(one -> all && !one.isReviewed())
                .map(FilePlan.Planned::key)
                .toList();
        return page(opened, found, plan, chosen, model);
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/exchange/{file}/taking")
    String take(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable long file,
            @RequestParam(defaultValue = "0") int print,
            @RequestParam(defaultValue = "") List<String> over,
            @RequestParam(defaultValue = "false") boolean remember,
            Visitor visitor,
            Text words,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Opened opened = benches.opened(visitor, edition, text);
        BroughtFile found = files.find(opened.text(), file).orElseThrow(NotFound::new);
        FilePlan plan = exchanges.plan(opened, found);
        int taken = plan.print() == print
                ? take.take(visitor, opened, found, plan, new TakeFile.Choice(Set.copyOf(over), remember))
                : -1;
        if (taken < 0) {
            response.setStatus(409);
            model.addAttribute("otherwise", true);
            return page(opened, found, exchanges.plan(opened, found), over, model);
        }
        next.addFlashAttribute("toast", Toast.of("library.translation.file.taken", words.number(taken)));
        return "redirect:" + opened.text().address() + "/translation";
    }

    private static String page(Opened opened, BroughtFile file, FilePlan plan, List<String> chosen, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", file);
        model.addAttribute("plan", plan);
        model.addAttribute("chosen", Set.copyOf(chosen));
        return "library/translation/file";
    }
}
