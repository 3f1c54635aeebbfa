package vn.nhipcau.work.rounds;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;

/** What a person typed of an outline. */
public record OutlineForm(
        String title,
        String note,
        @Nullable List<@Nullable SectionForm> sections,
        @Nullable Integer version) {
    static final int LONGEST = 300;

    public OutlineForm {
        title = Typed.line(title);
        note = Objects.requireNonNullElse(note, "");
    }

    /** An outline to change, or to begin another from. */
    static OutlineForm of(Outline outline, List<Section> sections) {
        return new OutlineForm(
                outline.title(),
                Objects.requireNonNullElse(outline.note(), ""),
                List.copyOf(sections.stream().map(SectionForm::of).toList()),
                outline.version());
    }

    static OutlineForm blank() {
        return new OutlineForm("", "", List.of(SectionForm.BLANK), null);
    }

    OutlineForm titled(String other) {
        return new OutlineForm(other, note, sections, null);
    }

    OutlineForm over(int version) {
        return new OutlineForm(title, note, sections, version);
    }

    public Arrangement arrangement() {
        return Arrangement.of(sections);
    }

    Faults faults() {
        Faults faults = Faults.NONE
                .when(title.isEmpty(), "title", "base.field.missing")
                .when(title.length() > LONGEST, "title", "base.field.long", LONGEST)
                .when(arrangement().sections().isEmpty(), "add", "work.outline.empty");
        int at = 0;
        for (SectionForm section : arrangement().sections()) {
            String typed = Typed.line(section.title());
            faults = faults.when(typed.isEmpty(), "title-" + at, "work.section.title.missing")
                    .when(typed.length() > LONGEST, "title-" + at, "base.field.long", LONGEST);
            at++;
        }
        return faults;
    }

    Outlines.Content content(List<Choice> kinds) {
        List<String> known = kinds.stream().map(Choice::value).toList();
        return new Outlines.Content(
                title,
                Typed.orNull(Typed.line(note)),
                arrangement().sections().stream()
                        .map(section -> section.content(known))
                        .toList());
    }
}
