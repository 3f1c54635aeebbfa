package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, whatever its layout.
 *
 * @param opening the sentence above the first section
 * @param doubts codes that an honest reader reports
 */
record DrawnReport(Head head, DrawnSentence opening, List<DrawnSection> sections, String closing, List<String> doubts) {
    /**
     * Letterhead and title.
     *
     * @param superior null where the issuer has none above it
     * @param issuer its lines
     * @param number null until it is issued
     * @param day null until it is issued
     * @param subject its lines
     */
    record Head(
            @Nullable String superior,
            List<String> issuer,
            boolean party,
            @Nullable String number,
            String symbol,
            String place,
            @Nullable Integer day,
            int month,
            int year,
            List<String> subject) {
        String numberLine() {
            String written = number == null ? "    " : number;
            return party ? "Số " + written + "-" + symbol : "Số: " + written + "/" + symbol;
        }

        String dateLine() {
            String of = day == null ? "   " : day < 10 ? "0" + day : String.valueOf(day);
            return place + ", ngày " + of + " tháng " + (month < 3 ? "0" : "") + month + " năm " + year;
        }
    }
}
