package vn.nhipcau.portal.stories;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.media.Faces;
import vn.nhipcau.portal.stories.Stories.Tongue;
import vn.nhipcau.portal.stories.Words.Word;

/**
 * A public page of an edition in one language.
 *
 * @param story null where there is none in this language (any more)
 * @param others the same in all languages that visitors read
 * @param preview whether staff look at it before it is out
 */
public record StoryPage(
        String language,
        @Nullable Story story,
        List<Story> others,
        List<Tongue> tongues,
        Map<String, Words> allWords,
        List<OpenField> fields,
        String office,
        Faces faces,
        boolean preview) {
    public Word word(String key) {
        return words(language).of(key);
    }

    private Words words(String tongue) {
        return Objects.requireNonNull(allWords.get(tongue));
    }

    /** What the language of the page is called by its own readers. */
    public String ownName() {
        return tongues.stream()
                .filter(tongue -> tongue.code().equals(language))
                .findFirst()
                .map(Tongue::ownName)
                .orElse(language);
    }

    /** The Vietnamese original that visitors read, if they read one. */
    public Optional<Story> original() {
        return in("vi");
    }

    /** A day as readers of the page's language write it, in the zone of the office. */
    public String day(Instant at) {
        return ZonedDateTime.ofInstant(at, Text.ZONE)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Words.locale(language)));
    }

    /** For the attribute of a time. */
    public String iso(Instant at) {
        return ZonedDateTime.ofInstant(at, Text.ZONE).toLocalDate().toString();
    }

    public Optional<Story> in(String other) {
        return others.stream().filter(each -> each.language().equals(other)).findFirst();
    }

    /** How it stands in a language, in that language's own words. */
    public Word standing(String tongue) {
        Words own = words(tongue);
        Story there = in(tongue).orElse(null);
        if (there == null) {
            return own.of("notTranslated");
        }
        return own.of(there.language().equals("vi") ? "original" : there.isOlder() ? "older" : "upToDate");
    }

    /** The notice that the original is newer: since when, after which version this is, and in how much they differ. */
    public Word newer(Story told) {
        return words(language).of("newerSince", day(at(told.originalAt())), day(at(told.saidAt())), told.differing());
    }

    /** Which version of the original this says. */
    public Word follows(Story told) {
        return words(language).of("follows", day(at(told.saidAt())));
    }

    private static Instant at(@Nullable Instant known) {
        return Objects.requireNonNull(known);
    }

    /** What a field says here, nothing where it is empty. */
    public Optional<String> said(Story told, OpenField field) {
        String value = told.fields().getOrDefault(field.code(), told.facts().getOrDefault(field.code(), ""));
        return value.isEmpty() ? Optional.empty() : Optional.of(field.said(value, language));
    }
}
