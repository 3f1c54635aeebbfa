package vn.nhipcau.library.terms;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Forms that translators propose, until an editor takes or declines them. */
@Component
public class Proposals {
    private final JdbcClient jdbc;
    private final KeepTerm keeping;
    private final Trail trail;
    private final Clock clock;

    Proposals(JdbcClient jdbc, KeepTerm keeping, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of a term, the oldest first. */
    List<Proposal> of(long term) {
        return jdbc.sql("""
                select p.id, p.language, p.words, p.why, p.made_at, m.post || ' · ' || agency_name_now(m.agency_id) as by
                from term_proposal p join member m on m.id = p.made_by
                where p.term_id = :term order by p.id
                """)
                .param("term", term)
                .query((row, number) -> new Proposal(
                        row.getLong("id"),
                        row.getString("language"),
                        row.getString("words"),
                        row.getString("why"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("by")))
                .list();
    }

    Optional<Proposal> find(long term, long id) {
        return of(term).stream().filter(one -> one.id() == id).findFirst();
    }

    @Transactional
    public void propose(Visitor by, Term term, String language, String words, String why) {
        jdbc.sql("""
                insert into term_proposal (term_id, language, words, why, made_at, made_by)
                values (:term, :language, :words, :why, :at, :by)
                """)
                .param("term", term.id())
                .param("language", language)
                .param("words", words)
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .update();
        String detail = new Changes()
                .of("library.terms.proposal", null, language + " · " + words)
                .detail();
        trail.write(by, "term.formProposed", term.name(), term.address(), detail);
    }

    /**
     * From now on it is a form of the term; false where someone changed the term meanwhile.
     *
     * @param main whether it becomes the main form: what was that before may be written further on
     */
    @Transactional
    public boolean take(Visitor by, Term term, int version, Proposal proposal, boolean main, boolean checked) {
        FormRole role = main || term.main(proposal.language()).isEmpty() ? FormRole.MAIN : FormRole.ALLOWED;
        Form taken = new Form(proposal.language(), role, proposal.words(), "", List.of(), "", checked);
        List<Form> others = term.forms().stream()
                .filter(form -> !form.language().equals(proposal.language())
                        || form.isForbidden()
                        || !form.words().equals(proposal.words()))
                .map(form -> role == FormRole.MAIN ? after(taken, form) : form)
                .toList();
        Term changed = term.with(
                version, Stream.concat(Stream.of(taken), others.stream()).toList());
        if (!keeping.change(by, term, changed, "term.formTaken")) {
            return false;
        }
        delete(proposal);
        return true;
    }

    /** What was the main form may be written further on. */
    private static Form after(Form taken, Form form) {
        return form.role() == FormRole.MAIN && form.language().equals(taken.language())
                ? new Form(form.language(), FormRole.ALLOWED, form.words(), "", List.of(), "", form.checked())
                : form;
    }

    @Transactional
    public void decline(Visitor by, Term term, Proposal proposal, String why) {
        delete(proposal);
        String detail = new Changes()
                .of("library.terms.proposal", proposal.language() + " · " + proposal.words(), null)
                .of("library.terms.decline.why", null, why)
                .detail();
        trail.write(by, "term.formDeclined", term.name(), term.address(), detail);
    }

    private void delete(Proposal proposal) {
        jdbc.sql("delete from term_proposal where id = :id")
                .param("id", proposal.id())
                .update();
    }
}
