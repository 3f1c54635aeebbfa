package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A section of a drawn report.
 *
 * @param path of marks from the top, null without a mark
 * @param mark as printed, empty without
 * @param level 0 on top
 * @param title null where the mark stands before a sentence
 * @param note at the title
 */
record DrawnSection(
        @Nullable String path,
        String mark,
        int level,
        @Nullable String title,
        Form form,
        @Nullable DrawnSentence note,
        List<Paragraph> paragraphs,
        List<DrawnSection> sections) {
    /** How it begins. */
    enum Form {
        HEADED,
        /** The first paragraph goes on in the title's line. */
        RUN_IN,
        SENTENCE,
        STARRED
    }

    /** Sentences in one paragraph, or a table. */
    record Paragraph(boolean bullet, List<DrawnSentence> sentences, List<Row> rows) {
        static Paragraph of(boolean bullet, DrawnSentence... sentences) {
            return new Paragraph(bullet, List.of(sentences), List.of());
        }

        String text() {
            return sentences.stream().map(DrawnSentence::text).collect(Collectors.joining(" "));
        }

        List<DrawnSentence> notes() {
            List<DrawnSentence> notes = new ArrayList<>();
            for (DrawnSentence sentence : sentences) {
                if (sentence.note() != null) {
                    notes.add(sentence.note());
                }
            }
            return notes;
        }
    }

    /** A row of a table. */
    record Row(List<String> cells, List<DrawnFigure> figures) {}
}
