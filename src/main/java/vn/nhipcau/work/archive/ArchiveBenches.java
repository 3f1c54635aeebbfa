package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.Mark;
import vn.nhipcau.paper.MarkKind;
import vn.nhipcau.work.archive.ArchiveBench.View;
import vn.nhipcau.work.planning.SourceLine;

/** Lays out the bench of an archived report. */
@Component
class ArchiveBenches {
    /** Lines shown at once: more than a plan or report of ordinary length has. */
    static final int LINES = 2000;

    private final ArchiveParts parts;

    ArchiveBenches(ArchiveParts parts) {
        this.parts = parts;
    }

    /**
     * Where to look.
     *
     * @param view null for what needs a look, if anything does
     * @param open the item that is open, 0 for none
     * @param part of the file, null for the one that holds the line or the item
     * @param line of the file to be shown
     */
    record Asked(
            @Nullable String view,
            long open,
            @Nullable Integer part,
            @Nullable Integer line) {}

    ArchiveBench lay(ArchivedReport report, Asked asked) {
        long id = report.id();
        List<ArchivedDoubt> doubts = parts.doubts().open(id);
        ArchiveBench bench = new ArchiveBench(
                report,
                List.of(),
                1,
                Math.max(1, (parts.lines().count(id) + LINES - 1) / LINES),
                parts.sections().of(id),
                parts.figures().of(id),
                parts.references().of(id),
                doubts,
                view(asked.view(), doubts),
                asked.open());
        int part = part(bench, asked);
        return new ArchiveBench(
                report,
                marked(bench, parts.lines().of(id, part, LINES)),
                part,
                bench.parts(),
                bench.sections(),
                bench.figures(),
                bench.references(),
                doubts,
                bench.view(),
                bench.open());
    }

    private int part(ArchiveBench bench, Asked asked) {
        int line = asked.line() == null ? bench.openLine() : asked.line();
        int wanted = asked.part() == null
                ? line == 0 ? 1 : parts.lines().before(bench.report().id(), line) / LINES + 1
                : asked.part();
        return Math.clamp(wanted, 1, bench.parts());
    }

    private static View view(@Nullable String asked, List<ArchivedDoubt> doubts) {
        for (View view : View.values()) {
            if (view.word().equals(asked)) {
                return view;
            }
        }
        return doubts.isEmpty() ? View.OUTLINE : View.LOOK;
    }

    private static List<SourceLine> marked(ArchiveBench bench, List<Line> lines) {
        Map<Integer, List<ArchivedFigure>> figures =
                bench.figures().stream().collect(Collectors.groupingBy(ArchivedFigure::line));
        Map<Integer, List<ArchivedSection>> sections =
                bench.sections().stream().collect(Collectors.groupingBy(ArchivedSection::line));
        Cited cited = Cited.in(bench.references());
        return lines.stream()
                .map(line -> {
                    List<Mark> marks = new ArrayList<>();
                    sections.getOrDefault(line.number(), List.of()).stream()
                            .flatMap(section -> Stream.ofNullable(section.title()))
                            .forEach(title -> mark(line, title, MarkKind.TITLE, marks));
                    figures.getOrDefault(line.number(), List.of())
                            .forEach(figure -> mark(line, figure.text(), MarkKind.TIME, marks));
                    cited.in(line).stream()
                            .filter(mark -> !isMarked(mark.from(), mark.to(), marks))
                            .forEach(marks::add);
                    return SourceLine.of(line.number(), line.page(), line.bold(), line.text(), marks);
                })
                .toList();
    }

    /** Marks words where they stand for the first time outside other marks. */
    private static void mark(Line line, String words, MarkKind kind, List<Mark> marks) {
        String text = line.text();
        int from = text.indexOf(words);
        while (from >= 0 && isMarked(from, from + words.length(), marks)) {
            from = text.indexOf(words, from + 1);
        }
        if (from >= 0 && !words.isEmpty()) {
            marks.add(new Mark(line.number(), from, from + words.length(), kind, null));
        } else {
            begun(line, words, kind, marks);
        }
    }

    /** Of words that the end of the line cuts, what is in it. */
    private static void begun(Line line, String words, MarkKind kind, List<Mark> marks) {
        String text = line.text().stripTrailing();
        for (int cut = words.lastIndexOf(' '); cut > 0; cut = words.lastIndexOf(' ', cut - 1)) {
            int from = text.length() - cut;
            if (from >= 0 && text.endsWith(words.substring(0, cut)) && !isMarked(from, text.length(), marks)) {
                marks.add(new Mark(line.number(), from, text.length(), kind, null));
                return;
            }
        }
    }

    private static boolean isMarked(int from, int to, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.from() < to && from < mark.to());
    }
}
