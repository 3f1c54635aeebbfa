package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.Function;

/**
 * One demand on the form of a paper. Its words are {@code paper.rule.<code>}.
 *
 * @param code for programs and for its words
 * @param look all places the rule is about; none where it does not apply or the file does not tell
 */
record Rule(String code, Source source, Function<Form, List<Sight>> look) {
    /**
     * A demand of Annex I.
     *
     * @param place "II.3" is item 3 of its part II
     */
    static Rule of(String code, String place, Function<Form, List<Sight>> look) {
        return new Rule(code, Source.annex(place), look);
    }

    /** A demand elsewhere in the decree. */
    static Rule at(String code, Source source, Function<Form, List<Sight>> look) {
        return new Rule(code, source, look);
    }

    /** What no law demands. */
    static Rule advice(String code, Function<Form, List<Sight>> look) {
        return new Rule(code, Source.ADVICE, look);
    }

    boolean isAdvice() {
        return source.kind() == Source.Kind.ADVICE;
    }
}
