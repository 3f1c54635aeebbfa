package vn.nhipcau.library.bulletins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Texts;
import vn.nhipcau.library.publications.Publications;
import vn.nhipcau.paper.writing.NoPdf;
import vn.nhipcau.paper.writing.PdfConverter;

/** Makes the sheets of all issues that wait to be printed, one after the other. */
@Component
public class PrintIssues {
    private static final Logger log = LoggerFactory.getLogger(PrintIssues.class);

    /** One at a time leaves the machine to those who work. */
    private static final Lock ONE = new ReentrantLock();

    private final PrintQueue queue;
    private final Publications publications;
    private final Issues issues;
    private final Typefaces typefaces;
    private final StoredFiles files;
    private final Texts texts;
    private final PdfConverter converter = new PdfConverter();

    PrintIssues(
            PrintQueue queue,
            Publications publications,
            Issues issues,
            Typefaces typefaces,
            StoredFiles files,
            Texts texts) {
        this.queue = queue;
        this.publications = publications;
        this.issues = issues;
        this.typefaces = typefaces;
        this.files = files;
        this.texts = texts;
    }

    /** Whether the printing program is on this machine. */
    boolean mayPrint() {
        return converter.isPresent();
    }

    /** All that wait; at once back where another is already at it, who will find them. */
    public void all() {
        if (!ONE.tryLock()) {
            return;
        }
        try {
            for (Optional<Long> next = queue.take(); next.isPresent(); next = queue.take()) {
                print(next.get());
            }
        } finally {
            ONE.unlock();
        }
    }

    private void print(long publication) {
        Optional<Issue> issue = publications.find(publication).flatMap(issues::find);
        String fault = issue.map(this::bar).orElse("GONE");
        if (!fault.isEmpty()) {
            queue.failed(publication, fault);
            return;
        }
        try {
            print(publication, issue.orElseThrow());
        } catch (NoPdf reason) {
            log.warn("no sheets of issue {}: {}", publication, reason.getMessage());
            queue.failed(publication, fault(reason));
        } catch (IOException | UncheckedIOException e) {
            log.error("no sheets of issue {}", publication, e);
            queue.failed(publication, "FAILED");
        }
    }

    /** Why it cannot be printed now, empty where it can. */
    private String bar(Issue issue) {
        return issue.stories().isEmpty()
                ? "EMPTY"
                : !issue.unfit().isEmpty()
                        ? "UNFIT"
                        : typefaces.missing(issue.second()).isEmpty() ? "" : "FONT";
    }

    private void print(long publication, Issue issue) throws IOException {
        byte[] flat = new FlatIssue(issue, texts.in(Language.VI), texts.in(Language.EN), files::bytes).bytes();
        queue.step(publication, "PRINTING");
        byte[] pdf = converter.convertFlat(flat);
        queue.step(publication, "CHECKING");
        Sheets sheets = Sheets.of(pdf);
        if (!sheets.hasAllFaces(Typeface.of(issue.second()))) {
            log.warn("sheets of issue {} have the faces {}", publication, sheets.faces());
            queue.failed(publication, "FONT");
            return;
        }
        String sha256 = files.keep(pdf, "application/pdf");
        queue.done(publication, new PrintQueue.Made(issue.fingerprint(), sha256, sheets.pages(), pdf.length));
    }

    private static String fault(NoPdf reason) {
        return switch (reason) {
            case NoPdf.Absent absent -> "ABSENT";
            case NoPdf.TimedOut late -> "LATE";
            case NoPdf.Busy busy -> "LATE";
            case NoPdf.Killed killed -> "KILLED";
            case NoPdf.Failed failed -> "FAILED";
        };
    }
}
