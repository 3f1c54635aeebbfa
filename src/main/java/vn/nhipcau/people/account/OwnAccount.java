package vn.nhipcau.people.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Member;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.people.signin.SignIn;

/** What members change of themselves. */
@Component
class OwnAccount {
    private final JdbcClient jdbc;
    private final Members members;
    private final SignIn signIn;
    private final PasswordEncoder passwords;
    private final Trail trail;

    OwnAccount(JdbcClient jdbc, Members members, SignIn signIn, PasswordEncoder passwords, Trail trail) {
        this.jdbc = jdbc;
        this.members = members;
        this.signIn = signIn;
        this.passwords = passwords;
        this.trail = trail;
    }

    SignIn.Outcome confirm(Member member, String password, String address) {
        return signIn.attempt(member.signInName(), password, address);
    }

    @Transactional
    public void speak(Visitor visitor, Member member, Language language) {
        jdbc.sql("update member set language = :language where id = :id")
                .param("language", language.code())
                .param("id", member.id())
                .update();
        Changes changes = new Changes()
                .of("people.language", "people.language." + member.language(), "people.language." + language);
        trail.write(visitor, "account.changed", member.title(), member.address(), changes.detail());
    }

    /** Whether what one is told in the product comes by e-mail too. */
    @Transactional
    public void wantMail(Visitor visitor, Member member, boolean wanted) {
        jdbc.sql("update member set mail_wanted = :wanted where id = :id")
                .param("wanted", wanted)
                .param("id", member.id())
                .update();
        Changes changes = new Changes()
                .of(
                        "people.account.mail",
                        "people.account.mail." + member.mailWanted(),
                        "people.account.mail." + wanted);
        trail.write(visitor, "account.mailChosen", member.title(), member.address(), changes.detail());
    }

    /** Sets the password; other browsers where this member is signed in are out. */
    @Transactional
    public void change(Visitor visitor, Member member, String password, String session) {
        members.setPassword(member, passwords.encode(password), session);
        trail.write(visitor, "account.passwordChanged", member.title(), member.address(), null);
    }
}
