package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import vn.nhipcau.library.Coded;

/** Codes of marks: each of the source once, opened before it is closed, and no other. */
final class CodeCheck {
    private CodeCheck() {}

    static List<Finding> of(Checked sentence) {
        List<Finding> findings = new ArrayList<>();
        Set<String> wanted = numbers(sentence.source().text());
        Set<String> there = numbers(sentence.target().text());
        wanted.stream()
                .filter(number -> !there.contains(number))
                .forEach(number -> findings.add(Finding.of("library.check.code.missing", number)));
        there.stream()
                .filter(number -> !wanted.contains(number))
                .forEach(number -> findings.add(Finding.of("library.check.code.extra", number)));
        for (String number : unbalanced(sentence.target().text())) {
            if (wanted.contains(number)) {
                findings.add(Finding.of("library.check.code.unbalanced", number));
            }
        }
        return findings;
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Coded.CODE.matcher(text).results().forEach(code -> numbers.add(code.group(2)));
        return numbers;
    }

    private static Set<String> unbalanced(String text) {
        Set<String> open = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        Matcher code = Coded.CODE.matcher(text);
        while (code.find()) {
            String number = code.group(2);
            boolean fits = code.group(1).isEmpty() ? met.add(number) && open.add(number) : open.remove(number);
            if (!fits) {
                wrong.add(number);
            }
        }
        wrong.addAll(open);
        return wrong;
    }
}
