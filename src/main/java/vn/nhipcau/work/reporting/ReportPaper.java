package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.Part;

/** A report as an administrative paper. Sections without text are left out, and the marks run on without a gap. */
final class ReportPaper {
    private static final String TYPE = "BÁO CÁO";

    private ReportPaper() {}

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
                body(head, sections, text),
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

    private static List<Part> body(PaperHead head, List<Section> sections, Map<Long, List<Paragraph>> text) {
        List<Part> body = new ArrayList<>();
        if (!head.opening().isEmpty()) {
            body.add(new Part.Paragraph(head.opening()));
        }
        List<Section> kept = withText(sections, text);
        List<Marks> marks = Marks.of(kept.stream().map(Section::depth).toList());
        for (int i = 0; i < kept.size(); i++) {
            Section section = kept.get(i);
            body.add(new Part.Heading(section.depth(), marks.get(i).own(), section.title()));
            body.addAll(parts(section, printed(text, section), text.getOrDefault(section.id(), List.of())));
        }
        return body;
    }

    /** The sections that have text, and those above them. */
    private static List<Section> withText(List<Section> sections, Map<Long, List<Paragraph>> text) {
        List<Section> kept = new ArrayList<>();
        int needed = 0;
        for (Section section : sections.reversed()) {
            if (section.depth() < needed || !printed(text, section).isEmpty()) {
                kept.add(section);
                needed = section.depth();
            }
        }
        return kept.reversed();
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
