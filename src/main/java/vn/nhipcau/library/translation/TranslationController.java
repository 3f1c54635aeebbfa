package vn.nhipcau.library.translation;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;
import vn.nhipcau.library.translation.SegmentTranslations.Told;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The bench on which an edition is translated sentence by sentence, and reviewed by another. */
@Controller
class TranslationController {
    private final TranslationBenches benches;
    private final OpenEdition open;
    private final ContentLanguages languages;
    private final BeginTranslation begin;
    private final Translate translate;

    TranslationController(
            TranslationBenches benches,
            OpenEdition open,
            ContentLanguages languages,
            BeginTranslation begin,
            Translate translate) {
        this.benches = benches;
        this.open = open;
        this.languages = languages;
        this.begin = begin;
        this.translate = translate;
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/translations")
    String begin(@PathVariable long edition, @RequestParam String into, Visitor visitor) {
        Opened original = open.in(ContentLanguage.ORIGINAL, edition, visitor);
        if (!May.act(visitor, Deed.TRANSLATE, original.edition().agency())) {
            throw new Forbidden();
        }
        ContentLanguage language = languages.of(into);
        begin.begin(visitor, original, language);
        return "redirect:/editions/" + edition + "/texts/" + language.code() + "/translation";
    }

    @Allows(Deed.TRANSLATE)
    @GetMapping("/editions/{edition}/texts/{text}/translation")
    String show(
            @PathVariable long edition,
            @PathVariable String text,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable SegmentState only,
            Visitor visitor,
            Model model) {
        model.addAttribute("bench", benches.lay(benches.opened(visitor, edition, text), at, only));
        return "library/translation/bench";
    }

    /** A sentence as it was typed: a draft, or translated, which goes on to the next that wants work. */
    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/sentences/{key}")
    String write(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable String key,
            SentenceForm form,
            Visitor visitor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Opened opened = benches.opened(visitor, edition, text);
        SegmentState state = form.done() && !form.target().isEmpty() ? SegmentState.TRANSLATED : SegmentState.DRAFTED;
        if (!translate.write(visitor, opened, key, new Told(form.target(), state, Origin.HUMAN), form.version())) {
            response.setStatus(409);
            model.addAttribute("bench", benches.lay(opened, key, null));
            model.addAttribute("typed", form.target());
            return "library/translation/bench";
        }
        // what the browser kept of it is no longer needed
        next.addFlashAttribute("saved", true);
        return next(opened, key, !form.done(), false);
    }

    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/sentences/{key}/review")
    String review(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable String key,
            @RequestParam int version,
            Visitor visitor) {
        Opened opened = benches.opened(visitor, edition, text);
        if (!translate.review(visitor, opened, key, version)) {
            throw new Refused("library.edition.conflict");
        }
        return next(opened, key, false, true);
    }

    private String next(Opened opened, String key, boolean stay, boolean reviewing) {
        TranslationBench bench = benches.lay(opened, key, null);
        String at = stay
                ? key
                : bench.next(key, reviewing)
                        .map(sentence -> sentence.segment().key())
                        .orElse(key);
        return "redirect:" + bench.address() + "?at=" + at + "#s-" + at;
    }
}
