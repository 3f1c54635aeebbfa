package vn.nhipcau.library.media;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;

/**
 * What a person typed of a medium.
 *
 * @param focalX in hundredths of the width, as typed
 * @param territory names of countries with commas between, empty for all the world
 * @param embargo day before which it is not shown, and {@code embargoTime} of that day
 * @param poster number of the picture that a film shows first
 * @param texts one for each language, in their order, also where it is empty
 */
public record MediaForm(
        boolean decorative,
        String focalX,
        String focalY,
        String place,
        String takenOn,
        String people,
        String consent,
        String consentUntil,
        String licence,
        String holder,
        String territory,
        String from,
        String until,
        String embargo,
        String embargoTime,
        String poster,
        List<MediaText> texts,
        int version) {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:hg.]([0-5]\\d)?");

    public MediaForm {
        texts = List.copyOf(texts);
    }

    static MediaForm of(MultiValueMap<String, String> sent, List<String> languages) {
        return new MediaForm(
                sent.containsKey("decorative"),
                line(sent, "focalX"),
                line(sent, "focalY"),
                line(sent, "place"),
                line(sent, "takenOn"),
                line(sent, "people"),
                line(sent, "consent"),
                line(sent, "consentUntil"),
                line(sent, "licence"),
                line(sent, "holder"),
                line(sent, "territory"),
                line(sent, "from"),
                line(sent, "until"),
                line(sent, "embargo"),
                line(sent, "embargoTime"),
                line(sent, "poster"),
                languages.stream().map(language -> text(sent, language)).toList(),
                number(line(sent, "version")).orElse(0L).intValue());
    }

    static MediaText text(MultiValueMap<String, String> sent, String language) {
        String transcript = Objects.requireNonNullElse(sent.getFirst("transcript." + language), "");
        return new MediaText(
                language,
                line(sent, "title." + language),
                line(sent, "caption." + language),
                line(sent, "alt." + language),
                line(sent, "credit." + language),
                transcript.replace("\r\n", "\n").strip());
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        return Typed.line(sent.getFirst(name));
    }

    static MediaForm of(Medium medium, List<MediaText> texts, List<String> languages, Language reader) {
        Rights rights = medium.rights();
        LocalDateTime embargo = rights.embargo() == null ? null : LocalDateTime.ofInstant(rights.embargo(), Text.ZONE);
        return new MediaForm(
                medium.decorative(),
                String.valueOf(Math.round(medium.focalX() * 100)),
                String.valueOf(Math.round(medium.focalY() * 100)),
                medium.place(),
                Typed.day(medium.takenOn()),
                rights.people(),
                rights.consent().name(),
                Typed.day(rights.consentUntil()),
                Objects.requireNonNullElse(rights.licence(), ""),
                rights.holder(),
                Territory.words(rights.territory(), reader),
                Typed.day(rights.from()),
                Typed.day(rights.until()),
                embargo == null ? "" : Typed.day(embargo.toLocalDate()),
                embargo == null ? "" : time(embargo.toLocalTime()),
                medium.poster() == null ? "" : String.valueOf(medium.poster()),
                languages.stream().map(language -> in(texts, language)).toList(),
                medium.version());
    }

    private static String time(LocalTime time) {
        return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private static MediaText in(List<MediaText> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(() -> MediaText.blank(language));
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    MediaForm over(int newer) {
        return new MediaForm(
                decorative,
                focalX,
                focalY,
                place,
                takenOn,
                people,
                consent,
                consentUntil,
                licence,
                holder,
                territory,
                from,
                until,
                embargo,
                embargoTime,
                poster,
                texts,
                newer);
    }

    Optional<Consent> consentKind() {
        return List.of(Consent.values()).stream()
                .filter(one -> one.name().equals(consent))
                .findFirst();
    }

    /** The moment before which it is not shown: midnight where no time was typed. */
    @Nullable
    Instant embargoUntil() {
        return Typed.day(embargo)
                .map(day -> day.atTime(time(embargoTime).orElse(LocalTime.MIDNIGHT))
                        .atZone(Text.ZONE)
                        .toInstant())
                .orElse(null);
    }

    static Optional<LocalTime> time(String typed) {
        Matcher time = TIME.matcher(typed);
        return time.matches()
                ? Optional.of(LocalTime.of(
                        Integer.parseInt(time.group(1)), time.group(2) == null ? 0 : Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /** Hundredths as a share, the middle where nothing was typed. */
    static double share(String typed) {
        return number(typed).map(part -> Math.min(100, part) / 100.0).orElse(0.5);
    }

    Rights rights() {
        Consent kind = consentKind().orElse(Consent.MISSING);
        return new Rights(
                people,
                kind,
                kind == Consent.CONSENT_GIVEN ? Typed.day(consentUntil).orElse(null) : null,
                Typed.orNull(licence),
                holder,
                Territory.read(territory).codes(),
                Typed.day(from).orElse(null),
                Typed.day(until).orElse(null),
                embargoUntil());
    }
}
