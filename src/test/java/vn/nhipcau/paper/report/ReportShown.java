package vn.nhipcau.paper.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.ReportPaper;
import vn.nhipcau.paper.ReportSection;

/** A report read from lines, and its outline as lines. */
final class ReportShown {
    private static final KnownAgencies KNOWN = KnownAgencies.general();
    private static final String HEAD = """
            SỞ NGOẠI VỤ TỈNH LONG AN
            Số: 7/BC-SNgV

            BÁO CÁO
            Kết quả công tác năm 2020

            Thực hiện nhiệm vụ được giao, Sở Ngoại vụ đã mở 4 lớp và báo cáo như sau:

            """;

    private ReportShown() {}

    /** A report of which only the body is given. */
    static ReportPaper read(String name, String body) {
        return bare(name, HEAD + body);
    }

    static ReportPaper bare(String name, String text) {
        return ReportReading.read(PaperFile.read(name, text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    /** Sections as lines: depth as indent, mark, title, and the paragraphs in brackets. */
    static String outline(ReportPaper report) {
        List<String> lines = new ArrayList<>();
        report.sections().forEach(section -> add(section, "", lines));
        return String.join("\n", lines) + "\n";
    }

    private static void add(ReportSection section, String indent, List<String> lines) {
        String paragraphs = section.paragraphs().isEmpty() ? "" : " " + section.paragraphs();
        lines.add(indent + section.mark() + " " + section.title() + paragraphs);
        section.sections().forEach(inner -> add(inner, indent + "  ", lines));
    }
}
