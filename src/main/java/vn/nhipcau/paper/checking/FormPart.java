package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.base.Text;

/** The parts of a paper in the order of a reader's eye, each with what is demanded of it. */
public enum FormPart {
    PAGE,
    LETTERHEAD,
    NUMBER,
    TITLE,
    BASES,
    BODY,
    CLOSING,
    ANNEXES,
    FIELDS;

    List<Rule> rules() {
        return switch (this) {
            case PAGE ->
                Stream.of(PageRules.ALL, LetterRules.ALL, PageNumberRules.ALL)
                        .flatMap(List::stream)
                        .toList();
            case LETTERHEAD -> LetterheadRules.ALL;
            case NUMBER -> NumberRules.ALL;
            case TITLE -> OpeningRules.ALL;
            case BASES -> BasesRules.ALL;
            case BODY -> BodyRules.ALL;
            case CLOSING -> ClosingRules.ALL;
            case ANNEXES -> AnnexRules.ALL;
            case FIELDS -> LengthRules.ALL;
        };
    }

    Stream<Outcome> look(Form form) {
        return rules().stream().flatMap(rule -> {
            List<Sight> sights = rule.look().apply(form);
            return sights.isEmpty() ? Stream.<Outcome>of() : Stream.of(Outcome.of(this, rule, sights));
        });
    }

    public String in(Text text) {
        return text.name("paper.part", this);
    }
}
