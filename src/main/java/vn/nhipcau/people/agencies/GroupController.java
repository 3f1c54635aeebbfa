package vn.nhipcau.people.agencies;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Groups of agencies, to look at. */
@Controller
class GroupController {
    private final AgencyGroups groups;
    private final Agencies agencies;

    GroupController(AgencyGroups groups, Agencies agencies) {
        this.groups = groups;
        this.agencies = agencies;
    }

    @Allows(Deed.SEE)
    @GetMapping("/agencies/groups")
    String list(Model model) {
        model.addAttribute("groups", groups.all());
        model.addAttribute("agencies", agencies.options(agencies.today()).size());
        return "people/agencies/groups";
    }

    @Allows(Deed.SEE)
    @GetMapping("/agencies/groups/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("group", groups.find(id).orElseThrow(NotFound::new));
        model.addAttribute("pick", Pick.of(groups.membersOf(id), null, null));
        return "people/agencies/group";
    }
}
