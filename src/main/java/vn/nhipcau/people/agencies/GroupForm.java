package vn.nhipcau.people.agencies;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What a person typed and ticked of a group. */
public record GroupForm(
        String name,
        String aliases,
        @Nullable List<Long> members,
        @Nullable String find,
        @Nullable Integer version) {
    public GroupForm {
        name = Typed.line(name);
        aliases = Objects.requireNonNullElse(aliases, "");
    }

    static GroupForm of(AgencyGroup group, List<Agencies.Option> members) {
        return new GroupForm(
                group.name(),
                String.join("\n", group.aliases()),
                members.stream().map(Agencies.Option::id).toList(),
                null,
                group.version());
    }

    GroupForm over(int version) {
        return new GroupForm(name, aliases, members, find, version);
    }

    Faults faults(Set<Long> ticked) {
        return AgencyForm.nameFaults(name)
                .when(
                        Typed.lines(aliases).stream().anyMatch(a -> a.length() > AgencyForm.LONGEST),
                        "aliases",
                        "base.field.long",
                        AgencyForm.LONGEST)
                .when(ticked.isEmpty(), "members", "people.group.empty");
    }

    AgencyGroups.Content content(Set<Long> ticked) {
        return new AgencyGroups.Content(name, Typed.lines(aliases), ticked);
    }
}
