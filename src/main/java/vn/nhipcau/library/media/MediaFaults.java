package vn.nhipcau.library.media;

import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What is wrong in the form of a medium. */
final class MediaFaults {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_TRANSCRIPT = 100_000;

    private MediaFaults() {}

    static Faults of(MediaForm form, List<Licence> licences, LocalDate today) {
        boolean known = form.licence().isEmpty()
                || licences.stream().anyMatch(one -> one.code().equals(form.licence()));
        return facts(form, today)
                .when(!known, "licence", "base.field.missing")
                .when(form.holder().length() > LONGEST, "holder", "base.field.long", LONGEST)
                .and(territory(form))
                .and(days(form))
                .and(texts(form, licences));
    }

    private static Faults facts(MediaForm form, LocalDate today) {
        return Faults.NONE
                .when(!isShare(form.focalX()), "focalX", "library.media.focal.fault")
                .when(!isShare(form.focalY()), "focalY", "library.media.focal.fault")
                .when(form.place().length() > LONGEST, "place", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(form.takenOn()), "takenOn", "base.field.day")
                .when(
                        Typed.day(form.takenOn()).filter(today::isBefore).isPresent(),
                        "takenOn",
                        "library.media.takenOn.ahead")
                .when(form.people().length() > LONGEST_TEXT, "people", "base.field.long", LONGEST_TEXT)
                .when(form.consentKind().isEmpty(), "consent", "base.field.missing")
                .when(!Typed.isDayOrEmpty(form.consentUntil()), "consentUntil", "base.field.day");
    }

    private static boolean isShare(String typed) {
        return typed.isEmpty()
                || MediaForm.number(typed).filter(part -> part <= 100).isPresent();
    }

    private static Faults territory(MediaForm form) {
        List<String> unknown = Territory.read(form.territory()).unknown();
        return Faults.NONE.when(
                !unknown.isEmpty(), "territory", "library.media.territory.unknown", String.join(", ", unknown));
    }

    private static Faults days(MediaForm form) {
        LocalDate from = Typed.day(form.from()).orElse(null);
        LocalDate until = Typed.day(form.until()).orElse(null);
        boolean noTime = !form.embargoTime().isEmpty()
                && MediaForm.time(form.embargoTime()).isEmpty();
        return Faults.NONE
                .when(!Typed.isDayOrEmpty(form.from()), "from", "base.field.day")
                .when(!Typed.isDayOrEmpty(form.until()), "until", "base.field.day")
                .when(from != null && until != null && until.isBefore(from), "until", "library.media.until.before")
                .when(!Typed.isDayOrEmpty(form.embargo()), "embargo", "base.field.day")
                .when(noTime, "embargoTime", "library.media.embargoTime.fault")
                .when(
                        form.embargo().isEmpty() && !form.embargoTime().isEmpty(),
                        "embargo",
                        "library.media.embargo.noDay");
    }

    /** Who has to be named has to be named at least in one language. */
    private static Faults texts(MediaForm form, List<Licence> licences) {
        boolean credited = licences.stream().anyMatch(one -> one.code().equals(form.licence()) && one.credited());
        boolean named = form.texts().stream().anyMatch(text -> !text.credit().isEmpty());
        Faults faults = Faults.NONE.when(credited && !named, "credit.vi", "library.media.credit.missing");
        for (MediaText text : form.texts()) {
            faults = faults.and(of(text));
        }
        return faults;
    }

    /** What is wrong in the words of one language. */
    static Faults of(MediaText text) {
        String of = "." + text.language();
        return Faults.NONE
                .when(text.title().length() > LONGEST, "title" + of, "base.field.long", LONGEST)
                .when(text.caption().length() > LONGEST_TEXT, "caption" + of, "base.field.long", LONGEST_TEXT)
                .when(text.alt().length() > LONGEST_TEXT, "alt" + of, "base.field.long", LONGEST_TEXT)
                .when(text.credit().length() > LONGEST, "credit" + of, "base.field.long", LONGEST)
                .when(
                        text.transcript().length() > LONGEST_TRANSCRIPT,
                        "transcript" + of,
                        "base.field.long",
                        LONGEST_TRANSCRIPT);
    }
}
