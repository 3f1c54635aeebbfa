package vn.nhipcau.people.members;

import java.util.Arrays;
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

/** Members, to look at. */
@Controller
class MemberController {
    private static final List<String> COLUMNS = List.of(
            "people.agency",
            "people.post",
            "people.name",
            "people.signInName",
            "people.roles",
            "people.telephone",
            "people.email");

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    @Allows(Deed.SEE_MEMBERS)
    @GetMapping("/members")
    String list(MemberList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", members.page(visitor, list));
        model.addAttribute("agencies", May.act(visitor, Deed.SEE_MEMBERS, null) ? members.agencies() : List.of());
        return "people/members/list";
    }

    @Allows(Deed.SEE_MEMBERS)
    @GetMapping("/members.xlsx")
    ResponseEntity<byte[]> file(MemberList list, Visitor visitor, Text text) {
        List<String> heads = COLUMNS.stream().map(column -> text.get(column)).toList();
        List<List<? extends @Nullable Object>> rows = members.all(visitor, list).stream()
                .<List<? extends @Nullable Object>>map(member -> Arrays.asList(
                        member.agencyName(),
                        member.post(),
                        member.name(),
                        member.signInName(),
                        String.join(
                                ", ",
                                member.roles().stream()
                                        .map(role -> text.get(role.key()))
                                        .toList()),
                        member.telephone(),
                        member.email()))
                .toList();
        return Spreadsheet.answer(text.get("people.members.file"), text.get("people.members"), heads, rows);
    }

    @Allows(Deed.SEE_MEMBERS)
    @GetMapping("/members/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        Member member = members.find(id)
                .filter(found -> May.act(visitor, Deed.SEE_MEMBERS, found.agency()))
                .orElseThrow(NotFound::new);
        model.addAttribute("member", member);
        return "people/members/show";
    }
}
