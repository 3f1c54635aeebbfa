package vn.nhipcau.work.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.paper.ReportProblem;
import vn.nhipcau.paper.ReportReader;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.archive.ArchivedDoubt.Item;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;

/** An old report's file comes into the archive: it is kept, read, and stands there to be found. All of it or nothing. */
@Component
public class FileReport {
    private final StoredFiles files;
    private final ArchivedReports reports;
    private final ArchiveParts parts;
    private final Agencies agencies;
    private final RegisterArchived register;
    private final Trail trail;

    FileReport(
            StoredFiles files,
            ArchivedReports reports,
            ArchiveParts parts,
            Agencies agencies,
            RegisterArchived register,
            Trail trail) {
        this.files = files;
        this.reports = reports;
        this.parts = parts;
        this.agencies = agencies;
        this.register = register;
        this.trail = trail;
    }

    /**
     * What became of a file.
     *
     * @param report its id
     * @param known it stood in the archive already
     */
    public record Filed(long report, boolean known) {}

    /**
     * Reads a file and keeps what was understood.
     *
     * @throws vn.nhipcau.paper.UnreadablePaper when it is no paper that may be read; nothing is kept then
     */
    @Transactional
    public Filed file(Visitor by, String fileName, byte[] file) {
        SourceText source = PaperFile.readModest(fileName, file);
        ReportPaper paper = ReportReader.read(source, known());
        ArchivedHead head = ArchivedHead.of(paper, fileName, agencies.knownNames());
        List<Line> lines = ArchivedLines.all(source);
        String sha256 = files.keep(file, source.mediaType());
        Long added = reports.add(
                        by,
                        head,
                        new ArchivedReports.FileRead(sha256, fileName, source.format(), source.pages()),
                        words(lines))
                .orElse(null);
        if (added == null) {
            return new Filed(reports.ofFile(sha256).orElseThrow().id(), true);
        }
        parts.lines().keep(added, lines);
        keep(added, paper, head);
        ArchivedReport report = reports.find(added).orElseThrow();
        register.register(by, report);
        trail.write(by, "archive.filed", head.title(), report.address(), fileName);
        return new Filed(added, false);
    }

    private KnownAgencies known() {
        return KnownAgencies.general()
                .with(agencies.knownNames().stream()
                        .map(Agencies.KnownName::name)
                        .toList());
    }

    /** Lines that a printer broke are one text, so that a phrase is found over their ends. */
    private static String words(List<Line> lines) {
        return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }

    private void keep(long report, ReportPaper paper, ArchivedHead head) {
        List<ArchivedSection> outline = ArchivedSections.flat(paper.sections());
        parts.sections().keep(report, outline);
        parts.figures()
                .keep(report, paper.figures().stream().map(ArchivedFigure::of).toList());
        paper.references().forEach(cited -> {
            long id = parts.references().add(report, ArchivedReference.of(cited));
            cited.problems()
                    .forEach(code -> parts.doubts()
                            .add(
                                    report,
                                    code,
                                    new Item(Kind.REFERENCE, id),
                                    null,
                                    String.join(" · ", cited.asWritten())));
        });
        whole(report, paper, head, outline.isEmpty());
        items(report, paper.problems());
    }

    /** What the paper as a whole leaves open. */
    private void whole(long report, ReportPaper paper, ArchivedHead head, boolean noOutline) {
        Map<String, Boolean> open = new LinkedHashMap<>();
        open.put("type.other", paper.type() != null && !Objects.equals(paper.type(), "BC"));
        open.put("number.missing", head.number() == null || head.symbol() == null);
        open.put("issuer.missing", head.issuer() == null);
        open.put("years.missing", head.forYear() == null);
        open.put("years.several", head.hasSeveralYears());
        open.put("outline.missing", noOutline);
        open.forEach((code, is) -> {
            if (is) {
                parts.doubts().add(report, code, null, null, null);
            }
        });
    }

    /** Doubts go to the section or figure of their line; each figure takes one of the same words. */
    private void items(long report, List<ReportProblem> problems) {
        Map<String, Deque<Long>> figures = new HashMap<>();
        parts.figures()
                .of(report)
                .forEach(figure -> figures.computeIfAbsent(place(figure.line(), figure.text()), p -> new ArrayDeque<>())
                        .add(figure.id()));
        Map<Integer, Long> sections = new HashMap<>();
        parts.sections().of(report).forEach(section -> sections.putIfAbsent(section.line(), section.id()));
        for (ReportProblem problem : problems) {
            parts.doubts()
                    .add(report, problem.code(), item(problem, figures, sections), problem.line(), problem.text());
        }
    }

    private static @Nullable Item item(
            ReportProblem problem, Map<String, Deque<Long>> figures, Map<Integer, Long> sections) {
        if (problem.code().startsWith("mark.")) {
            Long section = sections.get(problem.line());
            return section == null ? null : new Item(Kind.SECTION, section);
        }
        Deque<Long> same = figures.get(place(problem.line(), problem.text()));
        Long figure = same == null ? null : same.poll();
        return figure == null ? null : new Item(Kind.FIGURE, figure);
    }

    private static String place(int line, String text) {
        return line + " " + text;
    }
}
