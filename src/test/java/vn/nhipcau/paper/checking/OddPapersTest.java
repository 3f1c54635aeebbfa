package vn.nhipcau.paper.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.checking.Found.Kind;

/** Files that no program writes, and that must not stop the check. */
class OddPapersTest {
    private static final int PAPERS = 500;
    private static final Set<Kind> MEASURES = Set.of(Kind.MILLIMETRES, Kind.POINTS, Kind.LINES, Kind.LINE_SHARE);
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
    private static final Pattern LEAF = Pattern.compile("<w:[a-zA-Z]+[^<>]*/>");
    private static final Pattern TEXT = Pattern.compile(">[^<>]{2,}</w:t>");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "63",
            "99999999999",
            "-99999",
            "NaN",
            "1e300",
            "x",
            "center",
            "none",
            "2",
            "%1.",
            "16.5");
    private static final List<String> TEXTS = List.of(
            "",
            "\t",
            "-",
            "/",
            "Số:",
            "Số: //",
            "ngày tháng năm",
            "ngày 99 tháng 99 năm 9999",
            "Phụ lục",
            "Nơi nhận:",
            "Kính gửi:",
            "I.",
            "V/v",
            "TM.",
            "\uD83D\uDE00",
            "\u202E",
            "(");

    /** Changes a few values, properties or words of a right paper, anywhere. */
    private static HandMade odd(Random random) {
        HandMade paper = new HandMade(random.nextBoolean() ? "report" : "letter");
        for (int i = random.nextInt(6); i >= 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> change(paper, random, VALUE, "=\"" + any(random, VALUES) + "\"");
                case 1 -> change(paper, random, LEAF, "");
                default -> change(paper, random, TEXT, ">" + any(random, TEXTS) + "</w:t>");
            }
        }
        return paper;
    }

    private static String any(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void change(HandMade paper, Random random, Pattern what, String now) {
        List<String> names = List.of("word/document.xml", "word/styles.xml", "word/header.xml");
        String name = any(random, names);
        String text = paper.part(name);
        List<int[]> places = what.matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        if (!places.isEmpty()) {
            int[] place = places.get(random.nextInt(places.size()));
            paper.with(name, text.substring(0, place[0]) + now + text.substring(place[1]));
        }
    }

    @Test
    void whateverIsChangedTheRulesAnswer() {
        long seed = 30_2020;
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < PAPERS; i++) {
            HandMade paper = odd(random);
            try {
                List<Outcome> outcomes = paper.check();
                assertThat(outcomes)
                        .as("seed %d, paper %d", seed, i)
                        .isNotEmpty()
                        .allSatisfy(outcome -> {
                            assertThat(outcome.where()).hasSizeLessThan(4);
                            if (MEASURES.contains(outcome.found().kind())) {
                                assertThat(outcome.found().in(HandMade.VI))
                                        .containsPattern("(?:^| )-?[\\d.]+(?:,\\d)? ");
                            }
                            assertThat(outcome.places() == 0).isEqualTo(Boolean.TRUE.equals(outcome.holds()));
                        });
                answered++;
            } catch (UnreadablePaper e) {
                // a name space was changed
                assertThat(e.key()).isIn("paper.unreadable.broken", "paper.unreadable.type");
            }
        }
        assertThat(answered).isGreaterThan(PAPERS * 9 / 10);
    }

    @Test
    void paperWithoutAnyFormIsToldWhatItLacks() {
        HandMade paper = new HandMade("letter");
        Matcher body = Pattern.compile("(?s)<w:body>.*</w:body>").matcher(paper.part("word/document.xml"));
        paper.with(
                "word/document.xml", body.replaceFirst("<w:body><w:p><w:r><w:t>Xin chào</w:t></w:r></w:p></w:body>"));
        assertThat(HandMade.faults(paper.check()))
                .contains(
                        "page.size",
                        "nation.words",
                        "motto.words",
                        "issuer.case",
                        "number.form",
                        "date.form",
                        "type.present")
                .contains("authority.form", "recipients.label")
                .doesNotContain("nation.size", "number.size", "annex.mark");
    }
}
