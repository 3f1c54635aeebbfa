package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PlanDuty;
import vn.nhipcau.paper.Problem;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.Passage;
import vn.nhipcau.paper.plan.LeadingAgencies.Subject;

/** Standing duties: what "Tổ chức thực hiện" lays on each agency. */
final class Duties {
    private static final Pattern CLOSING = Pattern.compile(
            "(?u)(?:Trên đây là|Trong quá trình|Quá trình (?:tổ chức |triển khai )?thực hiện|Căn cứ (?:vào )?(?:nội dung )?[Kk]ế hoạch này|Kế hoạch này|Nếu có|Định kỳ).*");

    private final KnownAgencies known;
    private final List<PlanDuty> duties = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Duties(KnownAgencies known) {
        this.known = known;
    }

    static Duties of(KnownAgencies known, Node root) {
        Duties duties = new Duties(known);
        duties.section(root);
        return duties;
    }

    List<PlanDuty> duties() {
        return duties;
    }

    List<Problem> problems() {
        return problems;
    }

    private void section(Node node) {
        if (node.kind() == SectionKind.ORGANISATION) {
            inside(node);
        } else {
            node.children().forEach(this::section);
        }
    }

    private void inside(Node node) {
        list(node.own());
        node.children().forEach(this::item);
    }

    private void item(Node node) {
        Paragraph head = node.head();
        Subject subject =
                head == null ? null : LeadingAgencies.of(known, head.words().text());
        if (head == null || subject == null || subject.isEmpty()) {
            inside(node);
            return;
        }
        List<Node> named = node.children().stream().filter(this::hasSubject).toList();
        if (!named.isEmpty()
                && named.size() * 2 >= node.children().size()
                && node.own().isEmpty()) {
            inside(node);
        } else {
            add(head, subject, node.flat());
        }
    }

    private boolean hasSubject(Node node) {
        Paragraph head = node.head();
        return head != null && !LeadingAgencies.of(known, head.words().text()).isEmpty();
    }

    /** Bullets or plain paragraphs, each beginning with its agencies; what follows belongs to it. */
    private void list(List<Paragraph> paragraphs) {
        Paragraph head = null;
        Subject subject = null;
        List<Paragraph> rest = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Subject next = isInner(paragraph)
                    ? null
                    : LeadingAgencies.of(known, paragraph.words().text());
            boolean begins = next != null && !next.isEmpty();
            if (begins || isClosing(paragraph)) {
                add(head, subject, rest);
                head = begins ? paragraph : null;
                subject = next;
                rest = new ArrayList<>();
            } else {
                rest.add(paragraph);
            }
        }
        add(head, subject, rest);
    }

    private static boolean isInner(Paragraph paragraph) {
        return paragraph.mark() != null && paragraph.mark().isInnerBullet();
    }

    private static boolean isClosing(Paragraph paragraph) {
        return paragraph.mark() == null && CLOSING.matcher(paragraph.text()).matches();
    }

    private void add(@Nullable Paragraph head, @Nullable Subject subject, List<Paragraph> rest) {
        if (head == null || subject == null) {
            return;
        }
        List<Passage> words = new ArrayList<>();
        Passage own = head.words();
        boolean nameOnly = own.from(subject.end()).withoutStop().isEmpty();
        if (!nameOnly || rest.isEmpty()) {
            words.add(own);
        }
        for (Paragraph paragraph : rest) {
            if (isClosing(paragraph)) {
                break;
            }
            words.add(paragraph.words());
        }
        String text = Paragraphs.together(words, " ").text();
        for (NamedAgency agency : subject.agencies()) {
            int line = own.lineAt(agency.from());
            duties.add(new PlanDuty(agency.name(), agency.isGroup(), text, line));
            if (agency.isStrange()) {
                problems.add(new Problem(null, "agency.unknown", line, agency.name()));
            }
        }
    }
}
