package vn.nhipcau.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private Reading() {}

    /** One way to go through a file. */
    private interface Way {
        int read(Plan plan) throws IOException, XMLStreamException;
    }

    private static final class Plan {
        private final String name;
        private final byte[] bytes;

        Plan(Path file) {
            name = file.toString();
            try {
                bytes = Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
                    .map(Plan::new)
                    .toList();
        }
        long bytes = plans.stream().mapToLong(plan -> plan.bytes.length).sum() / plans.size();
        System.out.println("." + ending + ": " + plans.size() + " plans of " + bytes + " bytes on average");
        Way reading = plan -> PlanReader.read(PaperFile.read(plan.name, plan.bytes), AGENCIES)
                .tasks()
                .size();
        perSecond(plans, reading, WARM_UP);
        perSecond(plans, bare, WARM_UP);
        List<Double> read = new ArrayList<>();
        List<Double> only = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            read.add(perSecond(plans, reading, RUN));
            only.add(perSecond(plans, bare, RUN));
        }
        new Figures(read).print("plans read", "/s");
        new Figures(only).print("baseline: " + bareName, "/s");
    }

    private static double perSecond(List<Plan> plans, Way way, double seconds) throws Exception {
        long begun = System.nanoTime();
        double passed;
        int count = 0;
        long words = 0;
        do {
            for (Plan plan : plans) {
                words += way.read(plan);
            }
            count += plans.size();
            passed = (System.nanoTime() - begun) / 1e9;
        } while (passed < seconds);
        // asked for, so that no reading can be left out as useless
        if (words < 0) {
            throw new IllegalStateException();
        }
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
