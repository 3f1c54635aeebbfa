package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;

/** Words of the source that were left standing. Names may be: they begin with a capital. */
final class WordingCheck {
    /** Letters of Vietnamese that no neighbour in Latin letters has. */
    private static final String ITS_OWN = "ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảãẹẻẽịỉĩọỏõụủũỵỷỹ";

    /** Those that French has too, or the names of others. */
    private static final String SHARED = "áàâéèêíìóòôúùý";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private WordingCheck() {}

    static List<Finding> of(Checked sentence) {
        boolean sameWords = Meaning.of(sentence.source().text())
                .equals(Meaning.of(sentence.target().text()));
        if (sameWords && !sentence.from().code().equals(sentence.to().code()) && saysSomething(sentence)) {
            return List.of(Finding.of("library.check.untranslated"));
        }
        List<Finding> findings = new ArrayList<>();
        boolean original = sentence.from().code().equals(ContentLanguage.ORIGINAL);
        if (original && !sentence.to().code().equals(ContentLanguage.ORIGINAL)) {
            String letters = sentence.to().code().equals("fr") ? ITS_OWN : ITS_OWN + SHARED;
            WORD.matcher(sentence.targetWords())
                    .results()
                    .filter(word -> isLeftOver(word.group(), letters))
                    .forEach(word -> findings.add(leftOver(word)));
        }
        return findings;
    }

    private static Finding leftOver(MatchResult word) {
        return Finding.at(word.start(), word.end(), "library.check.leftover", word.group());
    }

    private static boolean isLeftOver(String word, String letters) {
        String composed = Meaning.of(word);
        return Character.isLowerCase(composed.codePointAt(0))
                && composed.codePoints().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** A name, a number, a symbol is the same in many languages. */
    private static boolean saysSomething(Checked sentence) {
        return WORD.matcher(sentence.sourceWords())
                .results()
                .anyMatch(word -> word.group().length() > 1
                        && !Character.isUpperCase(word.group().codePointAt(0)));
    }
}
