package vn.nhipcau.paper.checking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.checking.Found.Kind;

/** Annex I, part I, item 4: the letters of the whole paper. */
final class LetterRules {
    private static final Pattern OLD_FONT = Pattern.compile("(?i)\\.vn.*|vni[- ].*|vn(?:time|arial).*|vnu?-.*|abc.*");

    /** Letters that old encodings put where Unicode has none, and the mark of letters that were lost. */
    private static final Pattern NO_UNICODE = Pattern.compile("[\\uE000-\\uF8FF\\uFFFD]");

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "font.family",
                    "I.4",
                    form -> runs(form, new Found(Kind.FONT, ThemeFonts.USUAL), LetterRules::font)),
            Rule.of("font.colour", "I.4", form -> runs(form, Found.of(Kind.BLACK), LetterRules::colour)),
            Rule.of(
                    "text.unicode",
                    "I.4",
                    form -> runs(
                            form,
                            Found.of(Kind.UNICODE),
                            run -> OLD_FONT.matcher(run.look().font()).matches()
                                            || NO_UNICODE.matcher(run.text()).find()
                                    ? Found.words(run.text())
                                    : null)),
            Rule.of(
                    "text.precomposed",
                    "I.4",
                    form -> runs(
                            form,
                            Found.of(Kind.COMPOSED),
                            run -> Normalizer.isNormalized(run.text(), Normalizer.Form.NFC)
                                    ? null
                                    : Found.words(run.text()))));

    private LetterRules() {}

    private static @Nullable Found font(Run run) {
        if (!run.hasLetters()) {
            return null;
        }
        boolean isPlain = run.text().chars().allMatch(c -> c < 128);
        for (String font : List.of(
                run.look().font(), isPlain ? ThemeFonts.USUAL : run.look().markedFont())) {
            if (!font.equalsIgnoreCase(ThemeFonts.USUAL)) {
                return new Found(Kind.FONT, font);
            }
        }
        return null;
    }

    private static @Nullable Found colour(Run run) {
        return run.look().isBlack() || run.text().isBlank()
                ? null
                : new Found(Kind.COLOUR, run.look().colour());
    }

    /** A paragraph is one place, however many of its letters are wrong. */
    private static List<Sight> runs(Form form, Found right, Function<Run, @Nullable Found> wrong) {
        List<Sight> sights = new ArrayList<>();
        for (Paragraph paragraph : form.printed()) {
            for (Run run : paragraph.runs()) {
                Found found = wrong.apply(run);
                if (found != null) {
                    sights.add(new Sight(false, found, Place.at(paragraph.text())));
                    break;
                }
            }
        }
        return sights.isEmpty() ? List.of(new Sight(true, right, Place.WHOLE)) : sights;
    }
}
