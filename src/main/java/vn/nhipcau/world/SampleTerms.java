package vn.nhipcau.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.terms.Form;
import vn.nhipcau.library.terms.FormRole;
import vn.nhipcau.library.terms.ImportTerms;
import vn.nhipcau.library.terms.KeepTerm;
import vn.nhipcau.library.terms.Proposals;
import vn.nhipcau.library.terms.Term;
import vn.nhipcau.library.terms.TermKind;
import vn.nhipcau.library.terms.TermState;
import vn.nhipcau.library.terms.Terms;
import vn.nhipcau.people.members.Members;

/** The names of the province, brought in by its editor as a table, and what translators propose beside. */
@Component
class SampleTerms {
    private static final String FILE = "terms.csv";
    private static final String EDITOR = "bien-tap.stttt";

    private final Members members;
    private final ImportTerms imports;
    private final KeepTerm keeping;
    private final Terms terms;
    private final Proposals proposals;

    SampleTerms(Members members, ImportTerms imports, KeepTerm keeping, Terms terms, Proposals proposals) {
        this.members = members;
        this.imports = imports;
        this.keeping = keeping;
        this.terms = terms;
        this.proposals = proposals;
    }

    void fill() {
        String table = new String(SampleFile.read(FILE), StandardCharsets.UTF_8);
        ImportTerms.Plan plan = imports.plan(table, Language.VI);
        if (!plan.faults().isEmpty() || !plan.unknown().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + plan.faults() + plan.unknown());
        }
        imports.keep(visitor(EDITOR), plan);
        propose("dich-en.sngv", "hồ tiêu Cùa", "en", "Cùa pepper", "Giữ dấu như tên các địa danh khác.");
        propose("dich-lo.sngv", "Đông Hà", "lo", "ດົງຮາ", "Cách viết gặp ở biển chỉ đường phía Lào, cần hỏi lại.");
        keeping.add(
                visitor("dich-zh.sngv"),
                new Term(
                        0,
                        TermKind.WORD,
                        "Cửa khẩu cho người và hàng hóa của hai tỉnh giáp nhau qua lại.",
                        "",
                        "",
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        TermState.PROPOSED,
                        0,
                        List.of(
                                Form.of("vi", FormRole.MAIN, "cửa khẩu phụ"),
                                Form.of("en", FormRole.MAIN, "auxiliary border gate"))));
    }

    private void propose(String by, String name, String language, String words, String why) {
        Term term = terms.approved().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        proposals.propose(visitor(by), term, language, words, why);
    }

    private Visitor visitor(String signInName) {
        return members.credentials(signInName)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
    }
}
