package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Refused;
import vn.nhipcau.paper.CitedDocument;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.ReferenceReader;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.documents.Mentioned;
import vn.nhipcau.work.documents.Register;
import vn.nhipcau.work.documents.Standing;
import vn.nhipcau.work.rounds.ReportingRound;

/** The papers that were issued: their very bytes are kept, and they stand in the register with what they cite. */
@Component
class IssuedPapers {
    private final JdbcClient jdbc;
    private final ReportPapers papers;
    private final Agencies agencies;
    private final Register register;

    IssuedPapers(JdbcClient jdbc, ReportPapers papers, Agencies agencies, Register register) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.agencies = agencies;
        this.register = register;
    }

    /** Keeps the paper of a report that has its number and day. The caller leaves the row in the trail. */
    void keep(Report report, ReportingRound round) {
        byte[] word = papers.word(report, round);
        jdbc.sql("update report set issued_file = :bytes where id = :id")
                .param("bytes", papers.keep(word))
                .param("id", report.id())
                .update();
        List<Mentioned> mentioned = new ArrayList<>();
        OfficialPaper paper = papers.shown(report, round);
        LocalDate day = report.signedOn();
        if (report.number() != null && day != null) {
            String issuer = agencies.nameOn(round.issuer(), day).orElse(paper.issuer());
            mentioned.add(Mentioned.paper(
                    String.valueOf(report.number()),
                    paper.symbol(),
                    day,
                    issuer,
                    paper.abstractText(),
                    Standing.ISSUED));
        }
        KnownAgencies known = KnownAgencies.general()
                .with(agencies.knownNames().stream()
                        .map(Agencies.KnownName::name)
                        .toList());
        // read as anybody would read it: the register says what the paper says
        cited(word, known).forEach(cited -> mentioned.add(Mentioned.cited(cited)));
        register.read(report.address(), ReportTitle.of(report, round), mentioned);
    }

    /** What a paper cites; one that carries a secrecy mark is not issued here. */
    private static List<CitedDocument> cited(byte[] word, KnownAgencies known) {
        try {
            return ReferenceReader.read(PaperFile.read("issued.docx", word), known);
        } catch (UnreadablePaper e) {
            throw new Refused(e.key(), e.args());
        }
    }
}
