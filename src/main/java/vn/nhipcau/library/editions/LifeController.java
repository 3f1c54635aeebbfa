package vn.nhipcau.library.editions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Moves one language of an edition on in its life: {@code POST /editions/7/texts/en/approval}. */
@Controller
class LifeController {
    private final OpenEdition open;
    private final MoveEdition moves;

    LifeController(OpenEdition open, MoveEdition moves) {
        this.open = open;
        this.moves = moves;
    }

    @Allows(Deed.SEE)
    @PostMapping("/editions/{edition}/texts/{text}/{move}")
    String move(
            @PathVariable long edition,
            @PathVariable String text,
            @PathVariable("move") String noun,
            LifeForm form,
            Visitor visitor,
            RedirectAttributes next) {
        EditionMove move = EditionMove.of(noun).orElseThrow(NotFound::new);
        Opened opened = open.in(text, edition, visitor);
        if (move.isJudging() ? !opened.judges() : !opened.writes()) {
            throw new Forbidden();
        }
        if (form.version() != null && form.version() != opened.text().version()) {
            throw new Refused("library.edition.conflict");
        }
        make(move, opened, form);
        next.addFlashAttribute("toast", Toast.of("library.edition.done." + move.name()));
        boolean onward = move == EditionMove.REWRITE && opened.text().isOriginal();
        return "redirect:"
                + (onward ? opened.edition().address() + "/edit" : opened.text().address());
    }

    private void make(EditionMove move, Opened opened, LifeForm form) {
        Visitor who = opened.visitor();
        Edition edition = opened.edition();
        EditionText text = opened.text();
        switch (move) {
            case SUBMIT -> moves.submit(who, edition, text);
            case TAKE_BACK -> moves.takeBack(who, edition, text);
            case RETURN -> moves.giveBack(who, edition, text, form.reasonGiven());
            case APPROVE -> moves.approve(who, edition, text);
            case SCHEDULE -> moves.schedule(who, edition, text, form.atGiven());
            case CANCEL -> moves.cancel(who, edition, text);
            case PUBLISH -> moves.publish(who, edition, text, form.untilGiven());
            case WITHDRAW -> moves.withdraw(who, edition, text, form.reasonGiven());
            case REWRITE -> moves.rewrite(who, edition, text);
        }
    }
}
