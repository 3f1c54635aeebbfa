package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.PlanPaper;
import vn.nhipcau.paper.Problem;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.TimeFrame;
import vn.nhipcau.paper.parts.Bases;
import vn.nhipcau.paper.parts.Letterhead;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.SignatureBlock;
import vn.nhipcau.paper.parts.TableOfContents;
import vn.nhipcau.paper.references.Citation;
import vn.nhipcau.paper.references.Citations;
import vn.nhipcau.paper.references.DocumentNumber;

/** Reads one plan: parts first, then what each part holds. */
public final class PlanReading {
    private static final Pattern ISSUES = Pattern.compile(
            "(?u)(?:^|[;,.]\\s+)((?:UBND|[ỦU]y ban [Nn]hân dân|Uỷ ban [Nn]hân dân|Sở|Ban|Tỉnh ủy|Thành ủy|Đài|Báo|Trung tâm|Văn phòng|Công an|Hội|Liên hiệp)\\s[^;.]{2,90}?)\\s+"
                    + "(?:xây dựng|ban hành|báo cáo|triển khai|đề ra|tổ chức|phê duyệt)\\s");
    private static final Pattern PROVINCE = Pattern.compile("(?iu)(?:tỉnh|thành phố)\\s+(.+)");
    private static final Pattern ATTACHED = Pattern.compile("(?isu)\\(.{0,12}kèm theo.*");

    private final SourceText source;
    private final List<Paragraph> paragraphs;
    private final TaskTables tables;
    private final PaperParts parts;
    private final Letterhead head;
    private final KnownAgencies known;
    private final List<Problem> problems = new ArrayList<>();

    private PlanReading(SourceText source, KnownAgencies general) {
        this.source = source;
        this.paragraphs = Paragraphs.of(TableOfContents.without(source.lines()), new PlanLines());
        this.tables = TaskTables.of(paragraphs);
        this.parts = PaperParts.of(paragraphs, tables);
        this.head = Letterhead.of(Bases.without(parts.head()));
        this.known = withOwnPlace(general);
    }

    /** Reads a plan; whatever the lines hold, it gives an answer. */
    public static PlanPaper read(SourceText source, KnownAgencies general) {
        return new PlanReading(source, general).plan();
    }

    /** Names of this very province need no list: "Báo X" of the province X is known. */
    private KnownAgencies withOwnPlace(KnownAgencies general) {
        KnownAgencies own = head.place() == null ? general : general.in(head.place());
        String issuer = issuer(general);
        Matcher province = PROVINCE.matcher(issuer == null ? "" : issuer);
        return province.find() ? own.in(province.group(1)) : own;
    }

    private PlanPaper plan() {
        Node outline = Outline.of(parts.body(), tables);
        List<ReadTask> tasks = Tasks.of(known, year(), outline, Outline.of(parts.annex(), tables));
        Duties duties = Duties.of(known, outline);
        ReportingDates dates = ReportingDates.of(List.of(parts.closing(), organisation(outline)));
        SignatureBlock signature = SignatureBlock.of(parts.tail());
        List<Reference> references = references();
        List<Problem> all = new ArrayList<>();
        tasks.forEach(task -> all.addAll(task.problems()));
        all.addAll(duties.problems());
        all.addAll(dates.problems());
        all.addAll(problems);
        return new PlanPaper(
                type(),
                head.number(),
                head.symbol(),
                head.place(),
                head.date(),
                issuer(known),
                head.abstractText(),
                references,
                tasks.stream().map(ReadTask::task).toList(),
                duties.duties(),
                dates.days(),
                signature.recipients(),
                signature.signer(),
                all,
                tasks.stream().flatMap(task -> task.marks().stream()).toList());
    }

    private int year() {
        String title = Letterhead.of(Bases.without(parts.title())).abstractText();
        return PlanYear.of(Arrays.asList(title, head.abstractText()), head.date(), text(parts.bases()));
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }

    /** The printed name of the paper, else what its symbol begins with. */
    private @Nullable String type() {
        if (head.type() != null || head.symbol() == null) {
            return head.type();
        }
        return DocumentNumber.typeCode(head.symbol().split("[-/]", 2)[0]);
    }

    /** Who issues it: by the letterhead; where that is lost, by the sentence that announces the plan. */
    private @Nullable String issuer(KnownAgencies agencies) {
        if (head.issuer() != null) {
            return head.issuer();
        }
        for (Paragraph base : parts.bases()) {
            Matcher issues = ISSUES.matcher(base.words().text());
            while (issues.find()) {
                List<NamedAgency> subject = LeadingAgencies.of(agencies, issues.group(1) + " ban hành ")
                        .agencies();
                if (!subject.isEmpty()) {
                    return subject.getFirst().name();
                }
            }
        }
        return null;
    }

    private static List<Paragraph> organisation(Node node) {
        if (node.kind() == SectionKind.ORGANISATION) {
            return node.flat();
        }
        List<Paragraph> all = new ArrayList<>();
        node.children().forEach(child -> all.addAll(organisation(child)));
        return all;
    }

    private List<Reference> references() {
        Set<String> own = head.number() == null || head.symbol() == null
                ? Set.of()
                : Set.of(head.number() + "/" + head.symbol(), head.number() + "-" + head.symbol());
        List<Reference> references = new ArrayList<>();
        List<Paragraph> all = new ArrayList<>(paragraphs);
        all.addAll(footnotes());
        for (Paragraph paragraph : all) {
            if (parts.title().contains(paragraph) && isOwnNumber(paragraph)) {
                continue;
            }
            for (Citation citation :
                    Citations.in(known, paragraph.text(), parts.bases().contains(paragraph))) {
                boolean itself = own.contains(citation.reference().reference());
                if (!itself) {
                    references.add(citation.reference());
                }
                if (citation.impossibleDate() && !itself) {
                    int line = paragraph.whole().lineAt(citation.from());
                    problems.add(new Problem(
                            null, "date.impossible", line, citation.reference().reference()));
                }
            }
        }
        return Citations.merged(references);
    }

    private List<Paragraph> footnotes() {
        List<Line> lines = source.footnotes().stream()
                .flatMap(note -> note.lines().stream())
                .toList();
        return Paragraphs.of(lines, new PlanLines());
    }

    /** "(Kèm theo Quyết định số …)" under the title of an attached plan names the paper itself. */
    private static boolean isOwnNumber(Paragraph paragraph) {
        return ATTACHED.matcher(paragraph.text()).lookingAt();
    }

    /** The words of one time frame; without spans where they name a day that no calendar has. */
    public static TimeFrame timeFrame(String words, int year) {
        TimeGrammar.Read read = TimeGrammar.read(words, year);
        return read.impossible() ? new TimeFrame(words, false, List.of()) : read.frame();
    }
}
