package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.Function;

/**
 * One demand on the form of a paper.
 *
 * @param code for programs and for the words of other languages
 * @param source the decree and the place in it
 * @param expected in Vietnamese
 * @param isAdvice no law demands it
 * @param look all places the rule is about; none where it does not apply or the file does not tell
 */
record Rule(String code, String source, String expected, boolean isAdvice, Function<Form, List<Sight>> look) {
    private static final String DECREE = "Nghị định 30/2020/NĐ-CP";

    /**
     * A demand of Annex I.
     *
     * @param place "II.3" is item 3 of its part II
     */
    static Rule of(String code, String place, String expected, Function<Form, List<Sight>> look) {
        return new Rule(code, DECREE + ", Phụ lục I, Mục " + place, expected, false, look);
    }

    /** A demand elsewhere in the decree. */
    static Rule at(String code, String place, String expected, Function<Form, List<Sight>> look) {
        return new Rule(code, DECREE + place, expected, false, look);
    }

    static Rule advice(String code, String expected, Function<Form, List<Sight>> look) {
        return new Rule(code, "Khuyến nghị trình bày, " + DECREE + " không quy định", expected, true, look);
    }
}
