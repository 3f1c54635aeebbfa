package vn.nhipcau.people.agencies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.members.Members;

/** The register of agencies, to look at. */
@Controller
class AgencyController {
    private static final List<String> COLUMNS = List.of(
            "people.agency.name",
            "people.agency.shortName",
            "people.agency.aliases",
            "people.agency.kind",
            "people.agency.parent",
            "people.agency.validTo");

    private final Agencies agencies;
    private final AgencyNames names;
    private final AgencyGroups groups;
    private final CloseAgency closures;
    private final Members members;

    AgencyController(Agencies agencies, AgencyNames names, AgencyGroups groups, CloseAgency closures, Members members) {
        this.agencies = agencies;
        this.names = names;
        this.groups = groups;
        this.closures = closures;
        this.members = members;
    }

    @Allows(Deed.SEE)
    @GetMapping("/agencies")
    String list(AgencyList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", agencies.page(list));
        model.addAttribute("counts", agencies.counts(list));
        model.addAttribute("groups", groups.all().size());
        model.addAttribute("total", agencies.options(agencies.today()).size());
        return "people/agencies/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/agencies.xlsx")
    ResponseEntity<byte[]> file(AgencyList list, Text text) {
        List<String> heads = COLUMNS.stream().map(column -> text.get(column)).toList();
        List<List<? extends @Nullable Object>> rows = agencies.all(list).stream()
                .<List<? extends @Nullable Object>>map(row -> java.util.Arrays.asList(
                        row.name(),
                        row.shortName(),
                        row.aliases(),
                        text.get(row.kind().key()),
                        row.parentName(),
                        row.validTo()))
                .toList();
        return Spreadsheet.answer(text.get("people.agencies.file"), text.get("people.agencies"), heads, rows);
    }

    @Allows(Deed.SEE)
    @GetMapping("/agencies/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Agency agency = agencies.find(id).orElseThrow(NotFound::new);
        model.addAttribute("agency", agency);
        model.addAttribute("closed", agency.isClosedOn(agencies.today()));
        model.addAttribute("names", names.of(id));
        model.addAttribute("aliases", names.aliases(id));
        model.addAttribute("children", agencies.children(id));
        model.addAttribute("groups", groups.of(id));
        model.addAttribute("successors", closures.successorsOf(id));
        model.addAttribute("predecessors", closures.predecessorsOf(id));
        model.addAttribute("members", May.act(visitor, Deed.SEE_MEMBERS, id) ? members.of(id) : null);
        return "people/agencies/show";
    }
}
