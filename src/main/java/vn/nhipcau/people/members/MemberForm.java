package vn.nhipcau.people.members;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.Role;

/** What a person typed of a member. */
public record MemberForm(
        String signInName,
        @Nullable Long agency,
        String post,
        String name,
        @Nullable List<Role> roles,
        String telephone,
        String email,
        @Nullable Language language,
        @Nullable Integer version) {
    private static final int LONGEST = 200;

    public MemberForm {
        signInName = Typed.line(signInName).toLowerCase(Locale.ROOT);
        post = Typed.line(post);
        name = Typed.line(name);
        roles = roles == null ? List.of() : List.copyOf(roles);
        telephone = Typed.line(telephone);
        email = Typed.line(email);
        language = language == null ? Language.VI : language;
    }

    static MemberForm blank(@Nullable Long agency) {
        return new MemberForm("", agency, "", "", null, "", "", null, null);
    }

    static MemberForm of(Member member) {
        return new MemberForm(
                member.signInName(),
                member.agency(),
                member.post(),
                Objects.requireNonNullElse(member.name(), ""),
                member.roles(),
                Objects.requireNonNullElse(member.telephone(), ""),
                Objects.requireNonNullElse(member.email(), ""),
                member.language(),
                member.version());
    }

    MemberForm over(int version) {
        return new MemberForm(signInName, agency, post, name, roles, telephone, email, language, version);
    }

    public List<String> roleNames() {
        return chosenRoles().stream().map(Role::name).toList();
    }

    List<Role> chosenRoles() {
        return Objects.requireNonNull(roles);
    }

    Faults faults() {
        return Faults.NONE
                .when(agency == null, "agency", "base.field.missing")
                .when(post.isEmpty(), "post", "base.field.missing")
                .when(post.length() > LONGEST, "post", "base.field.long", LONGEST)
                .when(name.length() > LONGEST, "name", "base.field.long", LONGEST)
                .when(chosenRoles().isEmpty(), "roles", "people.member.roles.none")
                .when(telephone.length() > LONGEST, "telephone", "base.field.long", LONGEST)
                .when(!Typed.isMailOrEmpty(email), "email", "base.field.mail");
    }

    Faults faultsOfNew(boolean taken) {
        return Faults.NONE
                .when(
                        !signInName.matches("[a-z0-9](?:[a-z0-9._-]{1,58}[a-z0-9])"),
                        "signInName",
                        "people.signInName.wrong")
                .when(taken, "signInName", "people.signInName.taken")
                .and(faults());
    }

    NewMember toNew() {
        return new NewMember(
                signInName,
                Objects.requireNonNull(agency),
                post,
                Typed.orNull(name),
                Typed.orNull(telephone),
                Typed.orNull(email),
                chosenRoles(),
                Objects.requireNonNull(language));
    }
}
