package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.parts.Passage;
import vn.nhipcau.paper.plan.LeadingAgencies.Subject;

/** Roles given in one sentence: "Giao Sở X chủ trì, phối hợp với Sở Y, các sở, ngành liên quan tổ chức thực hiện". */
final class AssignmentSentence {
    private static final String FILLER =
            "(?:\\s|,|là (?:cơ quan|đơn vị)|làm|có trách nhiệm|chịu trách nhiệm|đầu mối|cùng|được giao|thường trực|và){0,40}";
    private static final Pattern LEAD =
            Pattern.compile("(?u)" + FILLER + "(?:chủ trì|chủ động)(?: thực hiện| tham mưu| triển khai| tổ chức){0,6}");
    private static final Pattern WITH =
            Pattern.compile("(?u)[\\s,;]*(?:và )?phối hợp(?: chặt chẽ| thực hiện)?(?:,? (?:với|cùng))?:?\\s+");
    private static final Pattern HELPS = Pattern.compile("(?u)" + FILLER + "phối hợp");
    private static final Pattern ADVISES = Pattern.compile("(?u)" + FILLER + "tham mưu");
    private static final Pattern DOES =
            Pattern.compile("(?u)\\s*(?:thực hiện|triển khai|tổ chức|là đầu mối|chịu trách nhiệm|xây dựng)");
    private static final Pattern GIVEN = Pattern.compile("(?u)\\s*(?:[Gg]iao|[Pp]hân công)\\s");
    private static final Pattern CLAUSE = Pattern.compile("[;,.]\\s*");

    private final KnownAgencies known;
    private final Passage sentence;
    private final List<FoundRole> roles = new ArrayList<>();
    private int end;

    private AssignmentSentence(KnownAgencies known, Passage sentence) {
        this.known = known;
        this.sentence = sentence;
    }

    /** The roles and where the words that give them end; no roles when it is no such sentence. */
    record Assigned(List<FoundRole> roles, int end) {}

    static Assigned of(KnownAgencies known, Passage sentence) {
        AssignmentSentence read = new AssignmentSentence(known, sentence);
        boolean more = read.clause(0);
        while (more) {
            Matcher next = CLAUSE.matcher(sentence.text());
            more = next.find(read.end) && next.start() - read.end < 40 && read.clause(next.end());
        }
        return new Assigned(read.roles, read.end);
    }

    private boolean clause(int from) {
        String text = sentence.text().substring(from);
        Subject subject = LeadingAgencies.of(known, text);
        if (subject.isEmpty()) {
            return false;
        }
        int at = subject.end();
        Matcher lead = LEAD.matcher(text).region(at, text.length());
        Matcher helps = HELPS.matcher(text).region(at, text.length());
        if (lead.lookingAt()) {
            add(RoleKind.LEAD, subject, from);
            end = from + lead.end();
            with(lead.end(), from, text);
            return true;
        }
        Matcher with = WITH.matcher(text).region(at, text.length());
        boolean led = roles.stream().anyMatch(role -> role.role() == RoleKind.LEAD);
        if (with.lookingAt() && !led && with.group().matches("(?su).*(?:với|cùng):?\\s+")) {
            add(RoleKind.LEAD, subject, from);
            end = from + at;
            with(at, from, text);
            return true;
        }
        return other(subject, helps.lookingAt(), from, text);
    }

    private boolean other(Subject subject, boolean helps, int from, String text) {
        int at = subject.end();
        boolean advises = ADVISES.matcher(text).region(at, text.length()).lookingAt();
        boolean does = GIVEN.matcher(text).lookingAt()
                && DOES.matcher(text).region(at, text.length()).lookingAt();
        if (!helps && !advises && !does) {
            return false;
        }
        add(helps ? RoleKind.COORDINATOR : advises ? RoleKind.ADVISOR : RoleKind.LEAD, subject, from);
        end = from + at;
        return true;
    }

    private void with(int at, int from, String text) {
        Matcher with = WITH.matcher(text).region(at, text.length());
        if (!with.lookingAt()) {
            return;
        }
        Subject others = LeadingAgencies.of(known, text.substring(with.end()));
        add(RoleKind.COORDINATOR, others, from + with.end());
        end = others.isEmpty() ? end : from + with.end() + others.end();
    }

    private void add(RoleKind role, Subject subject, int offset) {
        for (NamedAgency agency : subject.agencies()) {
            Passage words = sentence.part(offset + agency.from(), offset + agency.to());
            roles.add(new FoundRole(role, agency, words, null));
        }
    }
}
