package vn.nhipcau.paper;

import org.jspecify.annotations.Nullable;

/**
 * One line of a paper that holds text; empty lines are left out but counted.
 *
 * @param number from 1: the file's own line number (txt, md), the running paragraph (docx) or the running line (pdf)
 * @param text NFC, inner white space as in the file; an automatic number stands at its start as literal text
 * @param page from 1
 * @param bold the whole line is bold, or a Markdown heading
 * @param cell the table cell that holds the line, null outside tables
 * @param heading level of its heading style in Word, 0 for none
 */
public record Line(
        int number,
        String text,
        int page,
        boolean bold,
        @Nullable Cell cell,
        int heading) {
    public Line(int number, String text, int page, boolean bold, @Nullable Cell cell) {
        this(number, text, page, bold, cell, 0);
    }

    public Line(int number, String text, int page, boolean bold) {
        this(number, text, page, bold, null);
    }
}
