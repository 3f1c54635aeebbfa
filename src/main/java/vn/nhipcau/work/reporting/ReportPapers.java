package vn.nhipcau.work.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.NoPdf;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.PaperWriter;
import vn.nhipcau.paper.writing.PdfConverter;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Sections;

/** Makes papers of reports: as data for the preview, as a Word file to take away. */
@Component
class ReportPapers {
    private static final Logger log = LoggerFactory.getLogger(ReportPapers.class);

    private final PdfConverter pdf = new PdfConverter();
    private final PaperHeads heads;
    private final Sections sections;
    private final Paragraphs paragraphs;
    private final ReportAnnexes annexes;
    private final StoredFiles files;
    private final Clock clock;

    ReportPapers(
            PaperHeads heads,
            Sections sections,
            Paragraphs paragraphs,
            ReportAnnexes annexes,
            StoredFiles files,
            Clock clock) {
        this.heads = heads;
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.annexes = annexes;
        this.files = files;
        this.clock = clock;
    }

    OfficialPaper of(Report report, ReportingRound round) {
        return of(report, round, report.consolidated() ? annexes.of(round) : List.of());
    }

    /** The paper as its page shows it: annexes of thousands of rows are for the file. */
    OfficialPaper shown(Report report, ReportingRound round) {
        return of(report, round, List.of());
    }

    private OfficialPaper of(Report report, ReportingRound round, List<Annex> annexes) {
        return ReportPaper.of(
                report,
                heads.find(report.id()).orElseThrow(NotFound::new),
                sections.ofRound(round.id()),
                paragraphs.of(report.id()),
                annexes,
                Text.day(clock.instant()));
    }

    byte[] word(Report report, ReportingRound round) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaperWriter.write(of(report, round), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whether a PDF can be made here. */
    boolean mayPdf() {
        return pdf.isPresent();
    }

    /**
     * The Word file as LibreOffice prints it.
     *
     * @throws Refused where it is absent, takes too long or makes none: the Word file is there in any case
     */
    byte[] pdf(byte[] word) {
        try {
            return pdf.convert(word);
        } catch (NoPdf.Absent e) {
            throw new Refused("work.paper.pdf.absent");
        } catch (NoPdf.TimedOut e) {
            throw new Refused("work.paper.pdf.late");
        } catch (NoPdf.Failed e) {
            log.warn("no PDF: {}", e.getMessage());
            throw new Refused("work.paper.pdf.failed");
        }
    }

    /** Keeps the bytes of a paper for ever, and returns their SHA-256. */
    String keep(byte[] word) {
        return files.keep(word, PaperController.WORD.toString());
    }

    /** What its file is called, without the ending: {@code Báo cáo Sở Ngoại vụ - 6 tháng đầu năm 2022}. */
    static String name(Report report, ReportingRound round) {
        String whose = report.consolidated() ? "tổng hợp" : report.agencyName();
        return "Báo cáo " + whose + " - " + round.title();
    }
}
