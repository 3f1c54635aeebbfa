package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Units of an XLIFF file, read all at once where the parser takes them. Where one of them is against the standard, which parsers
 * answer by giving up the file, the file is halved until the unit stands alone: the others are read.
 *
 * @param body the element around the units; empty where they stand in the file's own
 */
record Slices(Sheet sheet, String unit, String body, Function<String, @Nullable List<Segment>> parser) {
    /**
     * The units, with a finding for each that no parser understands.
     *
     * @throws UnreadableFile where that are all of them
     */
    List<Segment> segments(List<Finding> findings) {
        List<Segment> whole = parser.apply(sheet.text());
        if (whole != null && whole.size() == sheet.places().size()) {
            return placed(whole);
        }
        List<String> slices = slices();
        if (slices.size() != sheet.places().size() || slices.isEmpty()) {
            throw new UnreadableFile(Finding.refused("library.exchange.notUnderstood", 0));
        }
        List<Finding> unread = new ArrayList<>();
        List<Segment> read = new ArrayList<>();
        halve(slices, 0, slices.size(), read, unread);
        if (read.isEmpty()) {
            throw new UnreadableFile(Finding.refused(
                    "library.exchange.notUnderstood", unread.getFirst().row()));
        }
        findings.addAll(unread);
        return read;
    }

    private List<Segment> placed(List<Segment> whole) {
        List<Segment> placed = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            placed.add(whole.get(i).at(sheet.places().get(i)));
        }
        return placed;
    }

    private void halve(List<String> slices, int from, int to, List<Segment> read, List<Finding> unread) {
        List<Segment> segments = parser.apply(document(slices.subList(from, to)));
        if (segments != null && segments.size() == to - from) {
            for (int i = 0; i < segments.size(); i++) {
                read.add(segments.get(i).at(sheet.places().get(from + i)));
            }
        } else if (to - from == 1) {
            Sheet.Place place = sheet.places().get(from);
            unread.add(Finding.aside("library.exchange.unitNotUnderstood", place.row(), place.row()));
        } else {
            int middle = (from + to) / 2;
            halve(slices, from, middle, read, unread);
            halve(slices, middle, to, read, unread);
        }
    }

    private List<String> slices() {
        return Pattern.compile("(?s)<" + unit + "[\\s>].*?</" + unit + "\\s*>")
                .matcher(sheet.text())
                .results()
                .map(slice -> slice.group())
                .toList();
    }

    /** Units within the beginnings of the outermost elements, as the file has them. */
    private String document(List<String> slices) {
        String begun = beginning("xliff") + beginning("file") + (body.isEmpty() ? "" : "<" + body + ">");
        String ended = (body.isEmpty() ? "" : "</" + body + ">") + "</file></xliff>";
        return begun + String.join("\n", slices) + ended;
    }

    private String beginning(String element) {
        Matcher tag = Pattern.compile("<" + element + "\\s[^>]*>").matcher(sheet.text());
        return tag.find() ? tag.group() : "";
    }
}
