package vn.nhipcau.paper.parts;

import vn.nhipcau.paper.Line;

/** What one kind of paper puts on lines of its own besides marked items, so that no line above runs on into it. */
public interface OwnLines {
    /** The text begins with a label such as "Thời gian thực hiện:". */
    boolean beginsField(String text);

    /** A label stands in the text. */
    boolean holdsField(String text);

    /** A heading by its looks: nothing runs on into it, nor out of it. */
    boolean standsAlone(Line line);

    /** Behind the first heading every sentence is closed: what is not goes on in the next line. */
    boolean closesSentences();

    /** Below this heading items are sentences, no longer titles with content below. */
    boolean opensSentences(Paragraph heading);
}
