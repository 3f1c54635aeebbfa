package vn.nhipcau.paper.checking;

import vn.nhipcau.base.Text;

/**
 * Who demands something: Decree 30/2020/NĐ-CP and the place in it.
 *
 * @param part of Annex I, "II"; "" elsewhere
 * @param item of that part
 */
public record Source(Kind kind, String part, int item) {
    /** Each has its words: {@code paper.source.<KIND>}. */
    public enum Kind {
        ANNEX_I,
        ANNEX_I_AND_III,
        FIELDS,
        ADVICE
    }

    static final Source FIELDS = new Source(Kind.FIELDS, "", 0);
    static final Source ADVICE = new Source(Kind.ADVICE, "", 0);

    /** Of Annex I: "II.3" is item 3 of its part II. */
    static Source annex(String place) {
        String[] both = place.split("\\.", 2);
        return new Source(Kind.ANNEX_I, both[0], Integer.parseInt(both[1]));
    }

    public String in(Text text) {
        return text.get("paper.source." + kind, part, item);
    }
}
