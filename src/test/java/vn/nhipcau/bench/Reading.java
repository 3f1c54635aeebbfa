package vn.nhipcau.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.paper.FieldComparison;
import vn.nhipcau.paper.FieldComparison.Finding;
import vn.nhipcau.paper.FieldScores;
import vn.nhipcau.paper.GeneratedPlan;
import vn.nhipcau.paper.GeneratedReport;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFields;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanCorpus;
import vn.nhipcau.paper.PlanGenerator;
import vn.nhipcau.paper.PlanJson;
import vn.nhipcau.paper.PlanReader;
import vn.nhipcau.paper.ReportCorpus;
import vn.nhipcau.paper.ReportGenerator;
import vn.nhipcau.paper.ReportJson;
import vn.nhipcau.paper.ReportReader;

/**
 * How rightly plans, reports and references are read, field by field, and how many pages a second one thread reads: {@code
 * ./bench reading}. With {@code --no-speed} only the former.
 */
public final class Reading {
    private static final int PLANS = 2_000;
    private static final int REPORTS = 2_000;
    private static final KnownAgencies AGENCIES = KnownAgencies.general();
    private static final JsonMapper JSON = new JsonMapper();

    private Reading() {}

    /** Papers of one kind, counted together. */
    private static final class Sum {
        private final FieldScores scores = new FieldScores();
        private int papers;
        private int problems;

        void add(List<Finding> findings, int doubts) {
            scores.add(findings);
            problems += doubts;
            papers++;
        }

        /** What is missing is no wrong answer: the reader left it open. */
        void print(String name) {
            FieldScores.Score all = scores.all();
            System.out.println(name + ": " + papers);
            System.out.print(scores.table());
            System.out.printf(
                    Locale.ROOT,
                    "  wrong answers : entries of honest problems  %d : %d%n",
                    all.wrong() + all.invented(),
                    problems);
        }
    }

    public static void main(String[] args) throws Exception {
        Figures.printMachine();
        plans("clean", false);
        plans("noisy", true);
        plansDrawn();
        for (String folder : List.of("reports", "references")) {
            byHand("clean " + folder + " with answers by hand", ReportCorpus.papers(folder, false));
            byHand("noisy " + folder + " with answers by hand", ReportCorpus.papers(folder, true));
        }
        byHand("real reports with answers by hand", ReportCorpus.real());
        reportsDrawn();
        if (args.length == 0) {
            speed();
        }
    }

    private static void plans(String kind, boolean noisy) {
        Sum sum = new Sum();
        for (PlanCorpus.Paper paper : PlanCorpus.papers(noisy)) {
            sum.add(paper.findings(), paper.read().path("problems").size());
        }
        sum.print(kind + " plans with answers by hand");
    }

    private static void plansDrawn() {
        Sum clean = new Sum();
        Sum noisy = new Sum();
        for (int seed = 0; seed < PLANS; seed++) {
            GeneratedPlan plan = PlanGenerator.plan(seed);
            JsonNode read = JSON.readTree(
                    PlanJson.of(PlanReader.read(PaperFile.read(plan.fileName(), plan.bytes()), AGENCIES)));
            (plan.noisy() ? noisy : clean)
                    .add(
                            FieldComparison.of(plan.answer(), read),
                            read.path("problems").size());
        }
        clean.print("clean plans drawn");
        noisy.print("noisy plans drawn");
    }

    private static void byHand(String name, List<ReportCorpus.Paper> papers) {
        Sum sum = new Sum();
        papers.forEach(paper -> sum.add(paper.findings(), ReportCorpus.problems(paper.read())));
        sum.print(name);
    }

    private static void reportsDrawn() {
        Sum clean = new Sum();
        Sum noisy = new Sum();
        for (int seed = 0; seed < REPORTS; seed++) {
            GeneratedReport report = ReportGenerator.report(seed);
            JsonNode read = JSON.readTree(
                    ReportJson.of(ReportReader.read(PaperFile.read(report.fileName(), report.bytes()), AGENCIES)));
            (report.noisy() ? noisy : clean)
                    .add(PaperFields.compared(report.answer(), read), ReportCorpus.problems(read));
        }
        clean.print("clean reports drawn");
        noisy.print("noisy reports drawn");
    }

    private static void speed() throws Exception {
        List<ReadingSpeed.Paper> plans = PlanCorpus.papers().stream()
                .map(paper -> new ReadingSpeed.Paper(paper.name(), paper.bytes()))
                .toList();
        new ReadingSpeed(
                        "plans",
                        plans,
                        source -> PlanReader.read(source, AGENCIES).tasks().size())
                .print();
        List<ReadingSpeed.Paper> reports = Stream.of(false, true)
                .flatMap(noisy -> ReportCorpus.papers("reports", noisy).stream())
                .map(paper -> new ReadingSpeed.Paper(paper.name(), paper.bytes()))
                .toList();
        new ReadingSpeed(
                        "reports",
                        reports,
                        source -> ReportReader.read(source, AGENCIES).figures().size())
                .print();
    }
}
