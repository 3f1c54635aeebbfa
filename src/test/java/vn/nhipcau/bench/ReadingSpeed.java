package vn.nhipcau.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.SourceText;

/** How many pages a second one thread reads, beside what only gets at the words. */
final class ReadingSpeed {
    private static final double WARM_UP = 6;
    private static final double RUN = 2;
    private static final int RUNS = 7;

    /** An administrative page of 14 points, full of words. */
    private static final int CHARACTERS_A_PAGE = 2_500;

    private static final int PAGES = 2_000;
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    private final String kind;
    private final List<Paper> papers;
    private final ToIntFunction<SourceText> reader;

    /** One way to go through a file. */
    private interface Way {
        int read(Paper paper) throws IOException, XMLStreamException;
    }

    /** A file in memory. */
    static final class Paper {
        private final String name;
        private final byte[] bytes;
        private final double pages;

        Paper(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
            int characters = PaperFile.read(name, bytes).lines().stream()
                    .mapToInt(line -> line.text().length() + 1)
                    .sum();
            this.pages = (double) characters / CHARACTERS_A_PAGE;
        }
    }

    /**
     * Papers of one kind.
     *
     * @param reader gives a number that depends on all it read
     */
    ReadingSpeed(String kind, List<Paper> papers, ToIntFunction<SourceText> reader) {
        this.kind = kind;
        this.papers = papers;
        this.reader = reader;
    }

    void print() throws IOException, XMLStreamException {
        compare("txt", paper -> (int) new String(paper.bytes, UTF_8).lines().count(), "decoding and parting the lines");
        compare("docx", ReadingSpeed::unpack, "unpacking and parsing the XML");
        compare("pdf", ReadingSpeed::strip, "PDFBox taking out the text");
    }

    private void compare(String ending, Way bare, String bareName) throws IOException, XMLStreamException {
        List<Paper> those = papers.stream()
                .filter(paper -> paper.name.endsWith("." + ending))
                .toList();
        double pages = those.stream().mapToDouble(paper -> paper.pages).sum();
        System.out.printf(
                Locale.ROOT,
                ".%s: %d %s, %.1f pages of %d characters on average%n",
                ending,
                those.size(),
                kind,
                pages / those.size(),
                CHARACTERS_A_PAGE);
        Way reading = paper -> reader.applyAsInt(PaperFile.read(paper.name, paper.bytes));
        pagesPerSecond(those, reading, WARM_UP);
        pagesPerSecond(those, bare, WARM_UP);
        List<Double> read = new ArrayList<>();
        List<Double> only = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            read.add(pagesPerSecond(those, reading, RUN));
            only.add(pagesPerSecond(those, bare, RUN));
        }
        Figures figures = new Figures(read);
        figures.print("pages read", "/s");
        new Figures(only).print("baseline: " + bareName, "/s");
        String all = String.format(Locale.ROOT, "%,d pages", PAGES);
        seconds(all, PAGES / figures.median());
        seconds(all + ", processor time", PAGES / pages * processorTime(those, reading));
    }

    private static void seconds(String what, double seconds) {
        System.out.printf(Locale.ROOT, "  %-52s %10.2f s%n", what, seconds);
    }

    /** Of one reading of all papers, the least of several: what other programs take away does not count. */
    private static double processorTime(List<Paper> papers, Way way) throws IOException, XMLStreamException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int run = 0; run < 3 * RUNS; run++) {
            long begun = threads.getCurrentThreadCpuTime();
            for (Paper paper : papers) {
                way.read(paper);
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - begun) / 1e9);
        }
        return least;
    }

    private static double pagesPerSecond(List<Paper> papers, Way way, double seconds)
            throws IOException, XMLStreamException {
        long begun = System.nanoTime();
        double passed;
        double pages = 0;
        long words = 0;
        do {
            for (Paper paper : papers) {
                words += way.read(paper);
                pages += paper.pages;
            }
            passed = (System.nanoTime() - begun) / 1e9;
        } while (passed < seconds);
        // asked for, so that no reading can be left out as useless
        if (words < 0) {
            throw new IllegalStateException();
        }
        return pages / passed;
    }

    private static int unpack(Paper paper) throws IOException, XMLStreamException {
        int events = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paper.bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    var reader = XML.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                    for (; reader.hasNext(); reader.next()) {
                        events++;
                    }
                }
            }
        }
        return events;
    }

    private static int strip(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper.bytes)) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }
}
