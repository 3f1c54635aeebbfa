package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a drawn report.
 *
 * @param text with its last mark; {@link #NOTE} stands where a note's mark is to be printed
 * @param figures in the order of the text
 * @param citations in the order of the text
 */
record DrawnSentence(
        String text,
        List<DrawnFigure> figures,
        List<DrawnCitation> citations,
        @Nullable DrawnSentence note) {
    /** No text holds this character. */
    static final String NOTE = "\u0001";

    /** The mark of the note before the last point. */
    DrawnSentence with(DrawnSentence note) {
        int end = text.length() - 1;
        return new DrawnSentence(text.substring(0, end) + NOTE + text.substring(end), figures, citations, note);
    }

    DrawnSentence ending(String mark) {
        return new DrawnSentence(text.substring(0, text.length() - 1) + mark, figures, citations, note);
    }
}
