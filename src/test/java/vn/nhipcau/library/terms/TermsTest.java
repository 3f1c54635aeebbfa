package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.library.terms.Sample.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.Unit;

/** The finder follows what is kept; the province's prescribed names hold in every language. */
@ProductTest
class TermsTest {
    @Autowired
    Given given;

    @Autowired
    Terms terms;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void finderIsTheSameUntilSomethingChangesOnWhateverNode() {
        TermFinder before = terms.finder();
        assertThat(terms.finder()).isSameAs(before);
        String name = Given.unique("Bãi Vũng Thử");
        long term = approved(name);
        assertThat(found(terms.finder(), "Ở " + name, "vi")).containsExactly(name);
        assertThat(found(before, "Ở " + name, "vi"))
                .as("one that is held stays as it was")
                .isEmpty();
        given.write(() -> given.sql()
                .sql("update term_form set words = words || ' mới' where term_id = :term")
                .param("term", term)
                .update());
        assertThat(found(terms.finder(), "Ở " + name + " mới", "vi")).containsExactly(name + " mới");
    }

    @Test
    void changeThatIsTakenBackIsNeverSeen() {
        String name = Given.unique("Bãi Vũng Hụt");
        transaction.executeWithoutResult(status -> {
            approved(name);
            status.setRollbackOnly();
        });
        assertThat(found(terms.finder(), name, "vi")).isEmpty();
    }

    @Test
    void proposedTermIsNotFoundUntilItIsApproved() {
        String name = Given.unique("Bãi Vũng Chờ");
        long term = write(name, "PROPOSED");
        assertThat(found(terms.finder(), name, "vi")).isEmpty();
        given.write(() -> given.sql()
                .sql("update term set state = 'APPROVED' where id = :id")
                .param("id", term)
                .update());
        assertThat(found(terms.finder(), name, "vi")).containsExactly(name);
    }

    @Test
    void changeWithoutARowInTheTrailIsUndone() {
        assertThatThrownBy(() -> given.sql()
                        .sql("insert into term (kind, state) values ('WORD', 'APPROVED')")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("trail");
    }

    @Test
    void provincePrescribesItsIslandsInEveryLanguage() {
        Prescribed prescribed = new Prescribed(terms.finder());
        for (String[] page : new String[][] {
            {"en", "From Tiger Island", "Cồn Cỏ island"},
            {"en", "the Paracels", "Hoàng Sa archipelago"},
            {"vi", "quần đảo Spratly", "Trường Sa"},
            {"zh", "西沙群岛", "黄沙群岛"},
            {"zh", "在南沙群島", "长沙群岛"},
            {"fr", "les îles Paracels", "archipel de Hoàng Sa"},
            {"ja", "西沙諸島", "ホアンサ諸島"},
            {"ko", "스프래틀리 군도", "쯔엉사 군도"},
            {"th", "หมู่เกาะสแปรตลี", "หมู่เกาะเจื่องซา"},
            {"lo", "Spratly Islands", "ໝູ່ເກາະເຈື່ອງຊາ"},
            {"km", "Xisha", "ប្រជុំកោះហ្វាងសា"}
        }) {
            assertThat(prescribed.refusals(List.of(new Unit("b1", page[1])), page[0]))
                    .as(page[1])
                    .extracting(Prescribed.Refusal::right)
                    .containsExactly(page[2]);
        }
    }

    @Test
    void provincesOwnNamesGoOut() {
        Prescribed prescribed = new Prescribed(terms.finder());
        for (Term term : terms.approved()) {
            for (Form form : term.forms()) {
                if (!form.isForbidden()) {
                    assertThat(prescribed.refusals(List.of(new Unit("b1", form.words())), form.language()))
                            .as(form.language() + " " + form.words())
                            .isEmpty();
                }
            }
        }
        assertThat(prescribed.refusals(List.of(new Unit("b1", "越南海防市和广州南沙区")), "zh"))
                .isEmpty();
    }

    private long approved(String name) {
        return write(name, "APPROVED");
    }

    private long write(String name, String state) {
        return given.write(() -> {
            long term = given.sql()
                    .sql("insert into term (kind, state) values ('PLACE', :state) returning id")
                    .param("state", state)
                    .query(Long.class)
                    .single();
            given.sql().sql("""
                    insert into term_form (term_id, language, role, words, checked, position)
                    values (:term, 'vi', 'MAIN', :name, true, 1)
                    """).param("term", term).param("name", name).update();
            return term;
        });
    }
}
