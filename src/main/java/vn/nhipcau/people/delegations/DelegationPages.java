package vn.nhipcau.people.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.Role;
import vn.nhipcau.people.members.Member;
import vn.nhipcau.people.members.Members;

/** The page of delegations: all of them, or those of the own agency, and the form of a new one. */
@Component
class DelegationPages {
    private final Delegations delegations;
    private final Members members;
    private final Clock clock;

    DelegationPages(Delegations delegations, Members members, Clock clock) {
        this.delegations = delegations;
        this.members = members;
        this.clock = clock;
    }

    Faults faults(DelegationForm form, Visitor visitor) {
        return form.faults(offered(visitor), today()).and(overlap(form, visitor));
    }

    private Faults overlap(DelegationForm form, Visitor visitor) {
        if (form.first().isEmpty() || form.last().isEmpty()) {
            return Faults.NONE;
        }
        Optional<Delegation> other = delegations.overlapping(
                visitor.member(), form.first().get(), form.last().get());
        return other.map(d -> Faults.NONE.when(
                        true,
                        "from",
                        "people.delegation.overlap",
                        d.delegate(),
                        Typed.day(d.from()),
                        Typed.day(d.to())))
                .orElse(Faults.NONE);
    }

    /** Other members of the agency, but for those who lead it themselves and need nobody's place. */
    private List<Member> offered(Visitor visitor) {
        return members.of(visitor.agency()).stream()
                .filter(m ->
                        m.active() && m.id() != visitor.member() && !m.roles().contains(Role.LEADER))
                .toList();
    }

    String page(DelegationForm form, Faults faults, Visitor visitor, Model model) {
        boolean all = May.act(visitor, Deed.KEEP_DELEGATIONS, null);
        boolean makes = May.everAct(visitor, Deed.DELEGATE);
        model.addAttribute("delegations", delegations.of(all ? null : visitor.agency()));
        model.addAttribute("offered", makes ? offered(visitor) : List.of());
        model.addAttribute("makes", makes);
        model.addAttribute("all", all);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("today", today());
        return "people/delegations/list";
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }
}
