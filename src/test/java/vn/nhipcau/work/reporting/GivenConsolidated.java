package vn.nhipcau.work.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.work.reporting.GivenReports.Done;

/**
 * A round of three departments, in this order: Bắc, An, Chi. They share one activity; Bắc and An have one each besides, Chi
 * a course. The reports of Bắc and An are accepted, that of Chi is a draft.
 */
final class GivenConsolidated {
    final GivenReports reports;
    final String title;
    final long an;
    final long bac;
    final long chi;
    final long round;
    final long section;
    final Done shared;
    final Done leaflet;
    final Done guests;
    final Browser ofChi;
    final String reportOfChi;

    private final Given given;

    GivenConsolidated(Given given, Browser browsers) {
        this.given = given;
        reports = new GivenReports(given, browsers);
        title = Given.unique("Kỳ gộp");
        an = given.agency(Given.unique("Sở An"));
        bac = given.agency(Given.unique("Sở Bắc"));
        chi = given.agency(Given.unique("Sở Chi"));
        round = reports.round(title, bac, an, chi);
        section = reports.section(round, GivenReports.ACTIVITIES);
        shared = reports.done("EVENT", "Tổ chức tuần văn hóa", "2022-03-10", List.of(an, bac, chi), "EXACT 10/200");
        leaflet = reports.done("PUBLICATION", "In tờ rơi du lịch", "2022-02-01", List.of(an), "EXACT 300 tờ rơi");
        guests = reports.done("EVENT", "Đón đoàn báo chí", "2022-04-04", List.of(bac), "MORE_THAN 5/100");
        reports.done("TRAINING", "Mở lớp", "2022-01-05", List.of(chi), "EXACT 30 người");
        reports.accepted(round, bac);
        reports.accepted(round, an);
        ofChi = reports.focal(chi);
        reportOfChi = GivenReports.begin(ofChi, round);
    }

    void acceptChi() {
        reports.acceptedNow(ofChi, reportOfChi);
    }

    /** Begins it; its address. */
    String begin() {
        return Objects.requireNonNull(
                reports.officer.post("/rounds/" + round + "/consolidation").next());
    }

    String name(long agency) {
        return Objects.requireNonNull(given.sql()
                .sql("select agency_name_now(:id)")
                .param("id", agency)
                .query(String.class)
                .single());
    }

    List<String> texts(String address) {
        return reports.texts(address, section);
    }

    /** Whose the paragraphs of the section are, in their order; 0 for the lead office's. */
    List<Long> agencies(String address) {
        return given.sql()
                .sql("""
                        select coalesce(agency_id, 0) from report_paragraph
                        where report_id = :report and section_id = :section order by position, id
                        """)
                .param("report", GivenReports.id(address))
                .param("section", section)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** An agency's paragraph about an activity. */
    long paragraph(String address, long agency, Done about) {
        return given.sql()
                .sql(
                        "select id from report_paragraph where report_id = :report and agency_id = :agency and activity_id = :about")
                .params(Map.of("report", GivenReports.id(address), "agency", agency, "about", about.id()))
                .query(Long.class)
                .single();
    }

    Answer arrange(String address, long paragraph, String how, String... namesAndValues) {
        return reports.officer.post(address + "/paragraphs/" + paragraph + "/" + how, namesAndValues);
    }

    /** The lines of its Word file, without those of tables. */
    List<String> printed(String address) {
        return lines(word(address));
    }

    byte[] word(String address) {
        return reports.officer
                .get("/reports/" + GivenReports.id(address) + "/paper.docx")
                .bytes();
    }

    static List<String> lines(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream()
                    .map(paragraph -> dash(paragraph) + paragraph.getText())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word puts it before the items of a list. */
    private static String dash(XWPFParagraph paragraph) {
        String mark = paragraph.getNumLevelText();
        return mark == null ? "" : mark + " ";
    }

    /** The rows of its tables, cells parted by a bar. */
    static List<String> rows(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> String.join(
                            "|",
                            row.getTableCells().stream()
                                    .map(c -> c.getText().strip())
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
