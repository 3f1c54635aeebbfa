package vn.nhipcau.library.translation;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.machine.MachineAnswer;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Drafts by a machine, where one is named. */
@Controller
class MachineController {
    private final TranslationBenches benches;
    private final DraftByMachine draft;
    private final MachineJob job;

    MachineController(TranslationBenches benches, DraftByMachine draft, MachineJob job) {
        this.benches = benches;
        this.draft = draft;
        this.job = job;
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/sentences/{key}/machine-draft")
    String one(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable String key,
            Visitor visitor,
            HttpServletResponse response,
            Model model) {
        Opened opened = benches.opened(visitor, edition, text);
        MachineAnswer answer = draft.draft(visitor, opened, key);
        if (answer.text() == null) {
            response.setStatus(502);
            model.addAttribute("bench", benches.lay(opened, key, null));
            model.addAttribute("machineSays", answer);
            return "library/translation/bench";
        }
        return "redirect:" + opened.text().address() + "/translation?at=" + key + "#s-" + key;
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/machine-drafts")
    String all(@PathVariable long edition, @PathVariable String text, Visitor visitor) {
        Opened opened = benches.opened(visitor, edition, text);
        draft.ask(visitor, opened);
        job.wake();
        return "redirect:" + opened.text().address() + "/translation";
    }
}
