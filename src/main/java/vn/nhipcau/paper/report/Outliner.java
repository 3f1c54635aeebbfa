package vn.nhipcau.paper.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.ReportFigure;
import vn.nhipcau.paper.ReportProblem;
import vn.nhipcau.paper.ReportSection;
import vn.nhipcau.paper.parts.Notes;

/** Puts headings and paragraphs into a tree, and finds the figures on the way. */
final class Outliner {
    private final Section root = Section.root();
    private final List<ReportFigure> figures = new ArrayList<>();
    private final List<ReportProblem> problems = new ArrayList<>();
    private Section open = root;

    /** Opens a section: a brother where its level is open already, else below what is open above its level. */
    void open(Heading heading, int line) {
        open = around(heading);
        Heading before = open.lastHeading();
        open = open.add(heading, line);
        if (before != null && heading.isOutOfRow(before)) {
            problem("mark.sequence", line, String.join(".", heading.marks()));
        }
        if (heading.text() != null) {
            paragraph(heading.text(), List.of(), line);
        }
    }

    private Section around(Heading heading) {
        Section brother = from(open, heading.level());
        Section around = brother == root ? below(heading) : above(brother);
        while (around.isOtherThan(heading.marks())) {
            around = above(around);
        }
        return around;
    }

    /** The innermost section of a level from one on, the root where none is. */
    private Section from(Section inner, Level level) {
        Section section = inner;
        while (section != root && !level.equals(section.level())) {
            section = above(section);
        }
        return section;
    }

    /** Opened one after the other, the second stands in the first. */
    boolean holds(Heading first, Heading second) {
        return second.isWithin(first) && from(around(first), second.level()) == root;
    }

    private Section below(Heading heading) {
        Section section = open;
        Level level = section.level();
        while (level != null && !section.isRepeatedBy(heading) && isAbove(heading, section, level)) {
            section = above(section);
            level = section.level();
        }
        return section;
    }

    /** Headings without a mark are above nothing that is open, unless both have a style that says so. */
    private static boolean isAbove(Heading heading, Section section, Level level) {
        return switch (heading.level().kind()) {
            case CAPITALS -> false;
            case STYLED -> heading.style() > 0 && section.style() >= heading.style();
            default -> heading.level().isAbove(level);
        };
    }

    private Section above(Section section) {
        Section parent = section.parent();
        return parent == null ? root : parent;
    }

    /** A paragraph of the section that is open, with its notes behind it. */
    void paragraph(String text, List<Notes.Note> notes, int line) {
        if (!text.isEmpty()) {
            open.paragraphs().add(text);
            figures(text, line);
        }
        notes(notes);
    }

    /** Notes of what was said last. */
    void notes(List<Notes.Note> notes) {
        for (Notes.Note note : notes) {
            open.paragraphs().add(note.text());
            figures(note.text(), note.words().firstLine());
        }
    }

    /** A row of a table, which knows its figures. */
    void row(String text, List<ReportFigure> found, List<Notes.Note> notes) {
        open.paragraphs().add(text);
        found.forEach(this::figure);
        notes(notes);
    }

    /** Figures above the first heading count although their words stand in no section. */
    void figures(String text, int line) {
        Figures read = Figures.of(text);
        read.found().forEach(found -> figure(found.figure().at(null, line)));
        read.passedOver().forEach(words -> problem("figure.unclear", line, words));
    }

    private void figure(ReportFigure figure) {
        figures.add(figure.at(name(), figure.line()));
        if (figure.doubt() != null) {
            problem(figure.doubt(), figure.line(), figure.text());
        }
    }

    private void problem(String code, int line, String text) {
        problems.add(new ReportProblem(name(), code, line, text));
    }

    List<ReportProblem> problems() {
        return problems;
    }

    private @Nullable String name() {
        return open.name();
    }

    List<ReportSection> sections() {
        return root.sections().stream().map(Section::read).toList();
    }

    List<ReportFigure> figures() {
        return figures;
    }
}
