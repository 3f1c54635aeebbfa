package vn.nhipcau.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.paper.FieldComparison;
import vn.nhipcau.paper.FieldScores;
import vn.nhipcau.paper.GeneratedPlan;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanCorpus;
import vn.nhipcau.paper.PlanGenerator;
import vn.nhipcau.paper.PlanJson;
import vn.nhipcau.paper.PlanReader;

/** How rightly plans are read, field by field, and how many pages a second one thread reads: {@code ./bench reading}. */
public final class Reading {
    private static final int GENERATED = 2_000;
    private static final double WARM_UP = 6;
    private static final double RUN = 2;
    private static final int RUNS = 7;

    /** An administrative page of 14 points, full of words. */
    private static final int CHARACTERS_A_PAGE = 2_500;

    private static final int PAGES = 2_000;

    private static final KnownAgencies AGENCIES = KnownAgencies.general();
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();
    private static final JsonMapper JSON = new JsonMapper();

    private Reading() {}

    /** One way to go through a file. */
    private interface Way {
        int read(Plan plan) throws IOException, XMLStreamException;
    }

    private static final class Plan {
        private final String name;
        private final byte[] bytes;
        private final double pages;

        Plan(PlanCorpus.Paper paper) {
            name = paper.name();
            bytes = paper.bytes();
            int characters = PaperFile.read(name, bytes).lines().stream()
                    .mapToInt(line -> line.text().length() + 1)
                    .sum();
            pages = (double) characters / CHARACTERS_A_PAGE;
        }
    }

    public static void main(String[] args) throws Exception {
        Figures.printMachine();
        corpus("clean", false);
        corpus("noisy", true);
        generated();
        compare("txt", plan -> (int) new String(plan.bytes, UTF_8).lines().count(), "decoding and parting the lines");
        compare("docx", Reading::unpack, "unpacking and parsing the XML");
        compare("pdf", Reading::strip, "PDFBox taking out the text");
    }

    private static void corpus(String kind, boolean noisy) {
        FieldScores scores = new FieldScores();
        List<PlanCorpus.Paper> papers = PlanCorpus.papers(noisy);
        papers.forEach(paper -> scores.add(paper.findings()));
        System.out.println(kind + " plans with answers by hand: " + papers.size());
        System.out.print(scores.table());
    }

    private static void generated() {
        FieldScores clean = new FieldScores();
        FieldScores noisy = new FieldScores();
        for (int seed = 0; seed < GENERATED; seed++) {
            GeneratedPlan plan = PlanGenerator.plan(seed);
            JsonNode read = JSON.readTree(
                    PlanJson.of(PlanReader.read(PaperFile.read(plan.fileName(), plan.bytes()), AGENCIES)));
            (plan.noisy() ? noisy : clean).add(FieldComparison.of(plan.answer(), read));
        }
        System.out.println("clean plans drawn: " + GENERATED / 2);
        System.out.print(clean.table());
        System.out.println("noisy plans drawn: " + GENERATED / 2);
        System.out.print(noisy.table());
    }

    private static List<Plan> plans(String ending) {
        return PlanCorpus.papers().stream()
                .filter(paper -> paper.name().endsWith("." + ending))
                .map(Plan::new)
                .toList();
    }

    private static void compare(String ending, Way bare, String bareName) throws Exception {
        List<Plan> plans = plans(ending);
        double pages = plans.stream().mapToDouble(plan -> plan.pages).sum();
        System.out.printf(
                Locale.ROOT,
                ".%s: %d plans, %.1f pages of %d characters on average%n",
                ending,
                plans.size(),
                pages / plans.size(),
                CHARACTERS_A_PAGE);
        Way reading = plan -> PlanReader.read(PaperFile.read(plan.name, plan.bytes), AGENCIES)
                .tasks()
                .size();
        pagesPerSecond(plans, reading, WARM_UP);
        pagesPerSecond(plans, bare, WARM_UP);
        List<Double> read = new ArrayList<>();
        List<Double> only = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            read.add(pagesPerSecond(plans, reading, RUN));
            only.add(pagesPerSecond(plans, bare, RUN));
        }
        Figures figures = new Figures(read);
        figures.print("pages read", "/s");
        new Figures(only).print("baseline: " + bareName, "/s");
        String all = String.format(Locale.ROOT, "%,d pages", PAGES);
        seconds(all, PAGES / figures.median());
        seconds(all + ", processor time", PAGES / pages * processorTime(plans, reading));
    }

    private static void seconds(String what, double seconds) {
        System.out.printf(Locale.ROOT, "  %-52s %10.2f s%n", what, seconds);
    }

    /** Of one reading of all plans, the least of several: what other programs take away does not count. */
    private static double processorTime(List<Plan> plans, Way way) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int run = 0; run < 3 * RUNS; run++) {
            long begun = threads.getCurrentThreadCpuTime();
            for (Plan plan : plans) {
                way.read(plan);
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - begun) / 1e9);
        }
        return least;
    }

    private static double pagesPerSecond(List<Plan> plans, Way way, double seconds) throws Exception {
        long begun = System.nanoTime();
        double passed;
        double pages = 0;
        long words = 0;
        do {
            for (Plan plan : plans) {
                words += way.read(plan);
                pages += plan.pages;
            }
            passed = (System.nanoTime() - begun) / 1e9;
        } while (passed < seconds);
        // asked for, so that no reading can be left out as useless
        if (words < 0) {
            throw new IllegalStateException();
        }
        return pages / passed;
    }

    private static int unpack(Plan plan) throws IOException, XMLStreamException {
        int events = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(plan.bytes))) {
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

    private static int strip(Plan plan) throws IOException {
        try (var pdf = Loader.loadPDF(plan.bytes)) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }
}
