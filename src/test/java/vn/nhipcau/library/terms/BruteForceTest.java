package vn.nhipcau.library.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The finder against a rule that tries every place with every form, on random texts of few letters. */
class BruteForceTest {
    private static final String[] SYLLABLES = {"Cồn", "cồn", "Cỏ", "cỏ", "Lao", "Bảo", "lao", "a", "A"};
    private static final String[] GAPS = {" ", " ", " ", ", ", "-", ""};

    @Test
    void findsWhatTheRuleFinds() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int met = 0;
        for (int round = 0; round < 3_000; round++) {
            List<Form> forms = forms(random);
            TermFinder finder = new TermFinder(
                    IntStream.range(0, forms.size())
                            .mapToObj(i -> Sample.term(i + 1L, forms.get(i)))
                            .toList(),
                    Sample.TODAY);
            String text = words(random, 1 + random.nextInt(12), GAPS);
            List<String> found = finder.find(text, "vi").stream()
                    .map(one -> one.from() + "-" + one.to() + (one.isForbidden() ? "!" : ""))
                    .toList();
            assertThat(found).as(text + " " + forms + " seed " + seed).isEqualTo(expected(text, forms));
            met += found.size();
        }
        assertThat(met).as("the texts are not so odd that nothing is met").isGreaterThan(1_000);
    }

    private static List<Form> forms(Random random) {
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String words = words(random, 1 + random.nextInt(3), " ");
            forms.add(random.nextInt(4) == 0 ? Form.forbidden("vi", words, "no") : Form.of("vi", FormRole.MAIN, words));
        }
        return forms;
    }

    private static String words(Random random, int count, String... gaps) {
        StringBuilder words = new StringBuilder(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        for (int i = 1; i < count; i++) {
            words.append(gaps[random.nextInt(gaps.length)]).append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return words.toString();
    }

    private record Span(int from, int to, boolean forbidden) {}

    /** As the words of {@link TermFinder#find} say it, one after the other, without any cleverness. */
    private static List<String> expected(String text, List<Form> forms) {
        List<Span> all = new ArrayList<>();
        for (Form form : forms) {
            for (int at = 0; at + form.words().length() <= text.length(); at++) {
                if (stands(text, at, form.words())) {
                    all.add(new Span(at, at + form.words().length(), form.isForbidden()));
                }
            }
        }
        List<Span> left = new ArrayList<>(all);
        left.removeIf(one -> all.stream()
                .anyMatch(other ->
                        other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from));
        List<Span> chosen = new ArrayList<>();
        for (boolean forbidden : new boolean[] {true, false}) {
            for (int from = 0; from < text.length(); from++) {
                for (Span one : left) {
                    boolean free = chosen.stream().noneMatch(c -> c.from < one.to && one.from < c.to);
                    if (one.from == from && one.forbidden == forbidden && free) {
                        chosen.add(one);
                    }
                }
            }
        }
        return chosen.stream()
                .sorted((a, b) -> Integer.compare(a.from, b.from))
                .map(one -> one.from + "-" + one.to + (one.forbidden ? "!" : ""))
                .toList();
    }

    private static boolean stands(String text, int at, String form) {
        String there = text.substring(at, at + form.length());
        if (!there.toLowerCase(Locale.ROOT).equals(form.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            boolean first = i == 0 || form.charAt(i - 1) == ' ';
            if (first && Character.isUpperCase(form.charAt(i)) && !Character.isUpperCase(there.charAt(i))) {
                return false;
            }
        }
        boolean apartBefore = at == 0 || !Character.isLetter(text.charAt(at - 1));
        int end = at + form.length();
        return apartBefore && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }
}
