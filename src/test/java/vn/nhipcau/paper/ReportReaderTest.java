package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real reports of two provinces, against tables made by hand: their sentences stay outside the project. */
class ReportReaderTest {
    private static ReportPaper read(String name) throws IOException {
        Path documents =
                Path.of(Optional.ofNullable(System.getenv("NHIPCAU_DOCUMENTS")).orElse("../shared/documents"));
        Path report = documents.resolve(name);
        assumeTrue(Files.exists(report), "left out: the real report " + name + ", not found in " + documents);
        return ReportReader.read(PaperFile.read(name, Files.readAllBytes(report)), KnownAgencies.general());
    }

    /** "II.5 3": a mark and how many paragraphs stand under it. */
    private static String sections(ReportPaper report) {
        List<String> all = new ArrayList<>();
        report.sections().forEach(section -> add(section, all));
        return String.join(", ", all);
    }

    private static void add(ReportSection section, List<String> all) {
        all.add(section.mark()
                + (section.title() == null ? " - " : " ")
                + section.paragraphs().size());
        section.sections().forEach(inner -> add(inner, all));
    }

    private static List<String> figures(ReportPaper report) {
        return report.figures().stream()
                .map(figure -> figure.section() + ": " + figure.value() + " " + figure.unit() + " " + figure.groups()
                        + "/" + figure.visits())
                .toList();
    }

    private static List<String> references(ReportPaper report) {
        return report.references().stream()
                .map(cited -> cited.reference() + " " + cited.type() + " " + cited.date() + " ×" + cited.times())
                .toList();
    }

    @Test
    void quangBinh2017() throws IOException {
        ReportPaper report = read("report-quang-binh-2017.txt");
        assertEquals(
                "BC null null null UBND tỉnh Quảng Bình Tổng kết công tác thông tin đối ngoại năm 2017",
                report.type() + " " + report.number() + " " + report.symbol() + " " + report.place() + " "
                        + report.issuer() + " " + report.abstractText());
        assertEquals(
                "I 0, I.1 3, I.2 2, II 0, II.1 4, II.2 3, II.3 3, II.4 2, II.5 3, II.6 1, III 0, III.1 1, III.2 4, IV 0,"
                        + " IV.1 - 1, IV.2 - 1, IV.3 - 1, IV.4 - 1, V 4",
                sections(report));
        assertEquals(List.of("II.2: 15 đồng chí null/null", "II.5: null null 7/72"), figures(report));
        assertEquals(
                List.of(
                        "3616/BTTTT-TTĐN null 2017-10-06 ×1",
                        "16-KL/TW KL 2012-02-14 ×2",
                        "14-CTr/TU CTr 2012-07-09 ×1",
                        "1052/KH-UBND KH 2012-08-31 ×1",
                        "669/KH-UBND KH 2014-05-30 ×1",
                        "368/QĐ-TTg QĐ 2013-02-28 ×2"),
                references(report));
    }

    @Test
    void quangTri2021() throws IOException {
        ReportPaper report = read("report-quang-tri-2021.txt");
        assertEquals(
                "BC null BC-UBND Quảng Trị PaperDate[year=2022, month=null, day=null]",
                report.type() + " " + report.number() + " " + report.symbol() + " " + report.place() + " "
                        + report.date());
        assertEquals(
                "I 0, I.1 1, I.2 2, II 0, II.1 5, II.2 1, II.3 3, II.4 2, II.5 21, III 0, III.1 1, III.2 4, IV 9, V 5",
                sections(report));
        assertEquals(List.of("II.2: 1 chuyên viên null/null", "II.4: null null 35/649"), figures(report));
        assertEquals(
                List.of(
                        "10/KH-UBND KH 2021-01-20 ×2",
                        "21-CTHD/TU CTr null ×1",
                        "2818/UBND-QĐ QĐ 2021-09-30 ×1",
                        "16-KL/TW KL 2012-02-14 ×1",
                        "33-KL/TW KL 2018-07-25 ×1",
                        "72/2015/NĐ-CP NĐ 2015-09-07 ×1",
                        "22/2016/TT-BTTTT TT 2016-10-19 ×1",
                        "25-CT/TW CT 2018-08-08 ×1",
                        "26/CT-TTg CT 2018-09-04 ×1",
                        "1737-QĐ/TU QĐ 2020-03-30 ×1",
                        "2905/BTTTT-TTĐN null 2020-08-04 ×1",
                        "22-NQ/TW NQ 2013-04-10 ×1",
                        "631/QĐ-UBND QĐ 2021-03-19 ×1",
                        "777/QĐ-BCĐ QĐ 2021-04-07 ×1",
                        "232/QĐ-UBND QĐ 2021-01-28 ×1",
                        "88/2014/TT-BGTVT TT 2014-12-31 ×1"),
                references(report));
    }
}
