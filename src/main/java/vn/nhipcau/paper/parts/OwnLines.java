package vn.nhipcau.paper.parts;

import vn.nhipcau.paper.Line;

/**
 * What one kind of paper puts on lines of its own besides marked items, so that no line above runs on into it. A paper of no
 * known kind has no labels, no headings but marked ones, and closes its sentences.
 */
public interface OwnLines {
    /** The text begins with a label such as "Thời gian thực hiện:". */
    default boolean beginsField(String text) {
        return false;
    }

    /** A label stands in the text. */
    default boolean holdsField(String text) {
        return false;
    }

    /** A heading by its looks: nothing runs on into it, nor out of it. */
    default boolean standsAlone(Line line) {
        return false;
    }

    /** Behind the first heading every sentence is closed: what is not goes on in the next line. */
    default boolean closesSentences() {
        return true;
    }

    /** Below this heading items are sentences, no longer titles with content below. */
    default boolean opensSentences(Paragraph heading) {
        return false;
    }
}
