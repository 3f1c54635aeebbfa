package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;

/**
 * The numbers of documents as a report writes them.
 *
 * @param byDigits each spelling by the digits that it begins with: a line is asked for these, not for all that is cited
 */
record Cited(Map<String, List<String>> byDigits) {
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d+");

    static Cited in(List<ArchivedReference> references) {
        return new Cited(references.stream()
                .flatMap(reference -> reference.written().stream())
                .distinct()
                .collect(Collectors.groupingBy(Cited::digits)));
    }

    private static String digits(String written) {
        Matcher digits = DIGITS.matcher(written);
        return digits.lookingAt() ? digits.group() : "";
    }

    /** Where they stand in a line, the longest spelling first. */
    List<Mark> in(Line line) {
        List<Mark> marks = new ArrayList<>();
        Matcher digits = DIGITS.matcher(line.text());
        while (digits.find()) {
            int from = digits.start();
            byDigits.getOrDefault(digits.group(), List.of()).stream()
                    .filter(written -> line.text().startsWith(written, from))
                    .mapToInt(String::length)
                    .max()
                    .ifPresent(length -> marks.add(new Mark(line.number(), from, from + length, MarkKind.LEAD, null)));
        }
        return marks;
    }
}
