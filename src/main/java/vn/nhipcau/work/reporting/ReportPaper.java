package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.Part;
import vn.nhipcau.work.rounds.Marks;
import vn.nhipcau.work.rounds.Section;

/** A report as an administrative paper. Sections without text are left out, and the marks run on without a gap. */
final class ReportPaper {
    private static final String TYPE = "BÁO CÁO";

    private ReportPaper() {}

    /** A section that is printed, with the mark that it then has. */
    private record Marked(Section section, Marks mark) {}

    /**
     * Lays it out.
     *
     * @param today whose month stands beside the blank day of a paper that is not signed yet
     */
    static OfficialPaper of(
            Report report,
            PaperHead head,
            List<Section> sections,
            Map<Long, List<Paragraph>> text,
            List<Annex> annexes,
            LocalDate today) {
        List<Marked> outline =
                marked(sections, section -> !printed(text, section).isEmpty());
        return paper(report, head, body(head, outline, text), annexes, today);
    }

    /**
     * The page with a section, its marks as in the whole paper.
     *
     * @param written which sections have text
     * @param text of the section
     */
    static OfficialPaper page(
            Report report,
            PaperHead head,
            List<Section> sections,
            Set<Long> written,
            Section section,
            List<Paragraph> text,
            LocalDate today) {
        List<Marked> outline = marked(sections, each -> written.contains(each.id())).stream()
                .filter(each -> isAbove(sections, each.section(), section))
                .toList();
        return paper(report, head, body(head, outline, Map.of(section.id(), text)), List.of(), today);
    }

    private static boolean isAbove(List<Section> sections, Section above, Section section) {
        return above.equals(section)
                || (above.position() < section.position()
                        && above.depth() < section.depth()
                        && sections.stream()
                                .filter(s -> s.position() > above.position() && s.position() <= section.position())
                                .allMatch(s -> s.depth() > above.depth()));
    }

    private static OfficialPaper paper(
            Report report, PaperHead head, List<Part> body, List<Annex> annexes, LocalDate today) {
        return new OfficialPaper(
                head.superior(),
                head.issuer(),
                report.number() == null ? null : String.valueOf(report.number()),
                head.symbol(),
                head.place(),
                date(report.signedOn(), today),
                TYPE,
                head.title(),
                PaperHead.lines(head.addressees()),
                List.of(),
                body,
                annexes,
                PaperHead.lines(head.recipients()),
                "VT" + (head.archive().isEmpty() ? "" : ", " + head.archive()),
                new Signer(
                        head.authority().isEmpty() ? null : head.authority(),
                        PaperHead.lines(head.post()),
                        head.signer().isEmpty() ? null : head.signer()));
    }

    private static PaperDate date(@Nullable LocalDate signed, LocalDate today) {
        return signed == null
                ? new PaperDate(today.getYear(), today.getMonthValue(), null)
                : new PaperDate(signed.getYear(), signed.getMonthValue(), signed.getDayOfMonth());
    }

    private static List<Part> body(PaperHead head, List<Marked> outline, Map<Long, List<Paragraph>> text) {
        List<Part> body = new ArrayList<>();
        if (!head.opening().isEmpty()) {
            body.add(new Part.Paragraph(head.opening()));
        }
        for (Marked marked : outline) {
            Section section = marked.section();
            body.add(new Part.Heading(section.depth(), marked.mark().own(), section.title()));
            body.addAll(parts(section, printed(text, section), text.getOrDefault(section.id(), List.of())));
        }
        return body;
    }

    /** The sections that have text, and those above them. */
    private static List<Marked> marked(List<Section> sections, Predicate<Section> hasText) {
        List<Section> kept = new ArrayList<>();
        int needed = 0;
        for (Section section : sections.reversed()) {
            if (section.depth() < needed || hasText.test(section)) {
                kept.add(section);
                needed = section.depth();
            }
        }
        List<Section> inOrder = kept.reversed();
        List<Marks> marks = Marks.of(inOrder.stream().map(Section::depth).toList());
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            marked.add(new Marked(inOrder.get(i), marks.get(i)));
        }
        return marked;
    }

    static List<Paragraph> printed(Map<Long, List<Paragraph>> text, Section section) {
        return text.getOrDefault(section.id(), List.of()).stream()
                .filter(p -> !p.leftOut() && !p.text().isEmpty())
                .toList();
    }

    /** Whose paragraph it is: its agency's, and those for whom it speaks too. */
    private static String names(Paragraph paragraph, List<Paragraph> all) {
        List<String> names = new ArrayList<>(List.of(String.valueOf(paragraph.agencyName())));
        all.stream()
                .filter(p -> p.mergedInto() != null && p.mergedInto() == paragraph.id())
                .forEach(p -> names.add(String.valueOf(p.agencyName())));
        return String.join(", ", names);
    }

    /** An agency's paragraphs are one, where it has one of its own; what the lead office wrote stays in its place. */
    private static List<Part> parts(Section section, List<Paragraph> paragraphs, List<Paragraph> all) {
        List<Part> parts = new ArrayList<>();
        Map<String, List<String>> ofAgencies = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            String words = paragraph.marked().plain();
            if (section.ownParagraph() && paragraph.agencyName() != null) {
                ofAgencies
                        .computeIfAbsent(names(paragraph, all), name -> new ArrayList<>())
                        .add(words.replaceFirst("^[-–•] ", ""));
            } else {
                parts.addAll(named(ofAgencies));
                ofAgencies.clear();
                parts.add(part(words));
            }
        }
        parts.addAll(named(ofAgencies));
        return parts;
    }

    private static List<Part> named(Map<String, List<String>> ofAgencies) {
        List<Part> parts = new ArrayList<>();
        ofAgencies.forEach(
                (agency, words) -> parts.add(new Part.Bullets(List.of(agency + ": " + String.join(" ", words)))));
        return parts;
    }

    private static Part part(String words) {
        return words.matches("^[-–•] .*") ? new Part.Bullets(List.of(words)) : new Part.Paragraph(words);
    }
}
