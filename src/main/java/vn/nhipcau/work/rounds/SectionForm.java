package vn.nhipcau.work.rounds;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/** What a person typed of a section, and how deep it stands. */
public record SectionForm(
        @Nullable Long id,
        @Nullable Integer depth,
        @Nullable String title,
        @Nullable String hint,
        @Nullable List<String> kinds,
        @Nullable Boolean own) {
    static final SectionForm BLANK = new SectionForm(0L, 1, "", "", List.of(), false);

    static SectionForm of(Section section) {
        return new SectionForm(
                section.id(),
                section.depth(),
                section.title(),
                Objects.requireNonNullElse(section.hint(), ""),
                section.kinds(),
                section.ownParagraph());
    }

    /** 1 to 3, whatever was sent. */
    public int level() {
        return depth == null ? 1 : Math.clamp(depth, 1, Marks.DEEPEST);
    }

    public boolean has(String kind) {
        return kinds != null && kinds.contains(kind);
    }

    public boolean isOwn() {
        return Boolean.TRUE.equals(own);
    }

    SectionForm at(int level) {
        return new SectionForm(id, level, title, hint, kinds, own);
    }

    Sections.Content content(List<String> known) {
        return new Sections.Content(
                level(),
                Typed.line(title),
                Typed.orNull(Typed.line(hint)),
                known.stream().filter(this::has).toList(),
                isOwn());
    }
}
