package vn.nhipcau.library.bulletins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of an issue.
 *
 * @param stories those that stand in it
 * @param added numbers of editions that are to stand behind them
 */
public record BulletinForm(
        String number,
        String day,
        String second,
        String secondTitle,
        @Nullable String foreword,
        @Nullable String secondForeword,
        String responsible,
        String secondResponsible,
        String printer,
        @Nullable List<@Nullable Chosen> stories,
        @Nullable List<@Nullable Long> added,
        @Nullable Integer version) {
    private static final int LONGEST = 300;
    private static final int LONGEST_FOREWORD = 4000;

    public BulletinForm {
        number = Typed.line(number);
        day = Typed.line(day);
        second = Typed.line(second);
        secondTitle = Typed.line(secondTitle);
        foreword = foreword == null ? "" : foreword.replace("\r\n", "\n").strip();
        secondForeword = secondForeword == null
                ? ""
                : secondForeword.replace("\r\n", "\n").strip();
        responsible = Typed.line(responsible);
        secondResponsible = Typed.line(secondResponsible);
        printer = Typed.line(printer);
    }

    /**
     * A story that stands in the issue.
     *
     * @param place where, counted from 1, as typed
     * @param dropped whether it is to leave
     */
    public record Chosen(
            @Nullable Long edition,
            String place,
            String section,
            String secondSection,
            @Nullable Boolean dropped) {
        public Chosen {
            place = Typed.line(place);
            section = Typed.line(section);
            secondSection = Typed.line(secondSection);
        }

        int at() {
            return place.matches("\\d{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
        }
    }

    static BulletinForm blank(LocalDate today) {
        return new BulletinForm("", Typed.day(today), "en", "", "", "", "", "", "", List.of(), List.of(), 0);
    }

    static BulletinForm of(Bulletin one) {
        List<@Nullable Chosen> stories = new ArrayList<>();
        for (Bulletin.Story story : one.stories()) {
            stories.add(new Chosen(
                    story.edition(), String.valueOf(stories.size() + 1), story.section(), story.secondSection(), null));
        }
        return new BulletinForm(
                one.number(),
                Typed.day(one.day()),
                one.second(),
                one.secondTitle(),
                one.foreword(),
                one.secondForeword(),
                one.responsible(),
                one.secondResponsible(),
                one.printer(),
                stories,
                List.of(),
                one.version());
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    BulletinForm over(int newer) {
        return new BulletinForm(
                number,
                day,
                second,
                secondTitle,
                foreword,
                secondForeword,
                responsible,
                secondResponsible,
                printer,
                stories,
                added,
                newer);
    }

    /** Those that stand in it, in their order. */
    public List<Chosen> chosen() {
        return stories == null
                ? List.of()
                : stories.stream()
                        .filter(Objects::nonNull)
                        .filter(story -> story.edition() != null && !Boolean.TRUE.equals(story.dropped()))
                        .sorted(Comparator.comparingInt(Chosen::at))
                        .toList();
    }

    /** Numbers of those that were ticked besides. */
    public List<Long> ticked() {
        return added == null
                ? List.of()
                : added.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Numbers of all that are to stand in it. */
    List<Long> editions() {
        return Stream.concat(chosen().stream().map(story -> Objects.requireNonNull(story.edition())), ticked().stream())
                .distinct()
                .toList();
    }

    /** @param languages codes of those that there are */
    Faults faults(List<String> languages) {
        return Faults.NONE
                .when(number.isEmpty(), "number", "base.field.missing")
                .when(number.length() > 20, "number", "base.field.long", 20)
                .when(Typed.day(day).isEmpty(), "day", "base.field.day")
                .when(second.equals("vi") || !languages.contains(second), "second", "base.field.missing")
                .when(secondTitle.length() > LONGEST, "secondTitle", "base.field.long", LONGEST)
                .when(foreword().length() > LONGEST_FOREWORD, "foreword", "base.field.long", LONGEST_FOREWORD)
                .when(
                        secondForeword().length() > LONGEST_FOREWORD,
                        "secondForeword",
                        "base.field.long",
                        LONGEST_FOREWORD)
                .when(responsible.length() > LONGEST, "responsible", "base.field.long", LONGEST)
                .when(secondResponsible.length() > LONGEST, "secondResponsible", "base.field.long", LONGEST)
                .when(printer.length() > LONGEST, "printer", "base.field.long", LONGEST);
    }

    @Override
    public String foreword() {
        return Objects.requireNonNullElse(foreword, "");
    }

    @Override
    public String secondForeword() {
        return Objects.requireNonNullElse(secondForeword, "");
    }

    /** The issue that was typed; to be asked only where there are no faults. */
    Bulletin bulletin(long publication) {
        List<Bulletin.Story> all = new ArrayList<>();
        for (Long edition : editions()) {
            all.add(chosen().stream()
                    .filter(story -> edition.equals(story.edition()))
                    .findFirst()
                    .map(story -> new Bulletin.Story(edition, story.section(), story.secondSection()))
                    .orElseGet(() -> new Bulletin.Story(edition, "", "")));
        }
        return new Bulletin(
                publication,
                number,
                Typed.day(day).orElseThrow(),
                second,
                secondTitle,
                foreword(),
                secondForeword(),
                responsible,
                secondResponsible,
                printer,
                version == null ? 0 : version,
                all);
    }
}
