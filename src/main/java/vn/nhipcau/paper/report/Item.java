package vn.nhipcau.paper.report;

import java.util.List;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.parts.Notes;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Passage;

/**
 * A paragraph with its notes.
 *
 * @param line its first
 * @param words without the mark or bullet, notes marked in them
 */
record Item(Paragraph paragraph, Line line, Notes.Marked words) {
    String text() {
        return words.text();
    }

    String plain() {
        return words.plain().text();
    }

    List<Notes.Note> notes() {
        return words.notes();
    }

    Passage whole() {
        return paragraph.whole();
    }

    int number() {
        return line.number();
    }

    boolean isTable() {
        return paragraph.cell() != null;
    }
}
