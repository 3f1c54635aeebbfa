package vn.nhipcau.library.translation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.segments.Checked;
import vn.nhipcau.library.segments.Finding;
import vn.nhipcau.library.segments.MissingTerms;
import vn.nhipcau.library.terms.TermCheck;
import vn.nhipcau.library.terms.Terms;

/** Terms of a sentence that its translation does not have in any of their forms. */
@Component
class TermFindings implements MissingTerms {
    private final Terms terms;

    TermFindings(Terms terms) {
        this.terms = terms;
    }

    @Override
    public List<Finding> in(Checked sentence) {
        return new TermCheck(terms.finder())
                        .missing(
                                sentence.source(),
                                sentence.target(),
                                sentence.from().code(),
                                sentence.to().code())
                        .stream()
                        .map(missing -> new Finding(
                                "library.check.term",
                                List.of(missing.term().name(), String.join(", ", missing.expected())),
                                0,
                                0))
                        .toList();
    }
}
