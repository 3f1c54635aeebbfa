package vn.nhipcau.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanReader;

/** How many plans a second one thread reads, beside merely getting at their words: {@code ./bench reading}. */
public final class Reading {
    private static final Path PLANS = Path.of("src", "test", "resources", "papers", "plan");
    private static final double WARM_UP = 6;
    private static final double RUN = 2;
    private static final int RUNS = 7;

    private static final KnownAgencies AGENCIES = KnownAgencies.general();
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    /** Keeps what was read, so that no reading can be left out as useless. */
    private static long kept;

    private Reading() {}

    /** One way to go through a file. */
    private interface Way {
        int read(Plan plan) throws IOException, XMLStreamException;
    }

    private record Plan(String name, byte[] bytes) {
        static Plan of(Path file) {
            try {
                return new Plan(Objects.requireNonNull(file.getFileName()).toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Figures.printMachine();
        compare("txt", plan -> (int) new String(plan.bytes, UTF_8).lines().count(), "decoding and parting the lines");
        compare("docx", Reading::unpack, "unpacking and parsing the XML");
        compare("pdf", Reading::strip, "PDFBox taking out the text");
    }

    private static void compare(String ending, Way bare, String bareName) throws Exception {
        List<Plan> plans;
        try (var files = Files.list(PLANS)) {
            plans = files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .map(Plan::of)
                    .toList();
        }
        long bytes = plans.stream().mapToLong(plan -> plan.bytes.length).sum() / plans.size();
        System.out.println("." + ending + ": " + plans.size() + " plans of " + bytes + " bytes on average");
        Way reading = plan -> PlanReader.read(PaperFile.read(plan.name, plan.bytes), AGENCIES)
                .tasks()
                .size();
        perSecond(plans, reading, WARM_UP);
        perSecond(plans, bare, WARM_UP);
        double[] read = new double[RUNS];
        double[] only = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            read[run] = perSecond(plans, reading, RUN);
            only[run] = perSecond(plans, bare, RUN);
        }
        new Figures(read).print("plans read", "/s");
        new Figures(only).print("baseline: " + bareName, "/s");
    }

    private static double perSecond(List<Plan> plans, Way way, double seconds) throws Exception {
        long begun = System.nanoTime();
        double passed;
        int count = 0;
        do {
            for (Plan plan : plans) {
                kept += way.read(plan);
            }
            count += plans.size();
            passed = (System.nanoTime() - begun) / 1e9;
        } while (passed < seconds);
        return count / passed;
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
