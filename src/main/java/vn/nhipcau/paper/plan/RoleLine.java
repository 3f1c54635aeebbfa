package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.paper.parts.Passage;
import vn.nhipcau.paper.plan.NamedAgency.Kind;

/** One line behind a role's label: agencies, or a part of the task with its own agencies. */
final class RoleLine {
    private static final Pattern VERB = Pattern.compile("(?iu).*(?:chủ trì|phối hợp|tham mưu).*");

    private static final Pattern HELPERS = Pattern.compile(
            "(?u)\\s*(?:chủ trì)?(?: thực hiện)?\\s*[,;]\\s*(?:và )?([^,;].*?)\\s+(?:cùng )?phối hợp(?: thực hiện)?\\s*[.;]?");

    /** "Các hội chợ" is a part of a task, "các sở" are those who have it. */
    private static final Pattern BODIES = Pattern.compile(
            "(?iu)(?:(?:các|những|tất cả|một số)\\s+){0,6}(?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|UBND|[ủu]y ban|huyện|xã|thành viên|đồn|phòng|báo|đài).*");

    /** "UBND các huyện, thị xã: Bát Xát, Sa Pa": names of places, no part of the task. */
    private static final Pattern PLACES = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*(?:[\\s,;.]+|\\s+và\\s+|$)){1,200}");

    private RoleLine() {}

    /** The roles of a line; the label's own role where the line does not say otherwise. */
    static List<FoundRole> read(KnownAgencies known, RoleKind role, Passage line) {
        if (VERB.matcher(line.text()).matches()) {
            AssignmentSentence.Assigned assigned = AssignmentSentence.of(known, line);
            if (!assigned.roles().isEmpty()) {
                return withRest(known, assigned, line);
            }
        }
        boolean parts = line.text().chars().filter(c -> c == ':').count() > 1
                && line.text().indexOf(';') > 0;
        if (!parts) {
            return part(known, role, line);
        }
        List<FoundRole> roles = new ArrayList<>();
        int from = 0;
        while (from < line.text().length()) {
            int semicolon = line.text().indexOf(';', from);
            int to = semicolon < 0 ? line.text().length() : semicolon;
            roles.addAll(part(known, role, line.part(from, to)));
            from = to + 1;
        }
        return roles;
    }

    /** "…; Ban X và Hội Y phối hợp": who helps is kept even under a name that begins like no agency. */
    private static List<FoundRole> withRest(KnownAgencies known, AssignmentSentence.Assigned assigned, Passage line) {
        Matcher rest =
                HELPERS.matcher(line.text()).region(assigned.end(), line.text().length());
        if (!rest.matches()) {
            return assigned.roles();
        }
        List<FoundRole> roles = new ArrayList<>(assigned.roles());
        Passage helpers = line.part(rest.start(1), rest.end(1));
        roles.addAll(agencies(known, RoleKind.COORDINATOR, helpers, null));
        return roles;
    }

    private static List<FoundRole> part(KnownAgencies known, RoleKind role, Passage line) {
        int colon = line.text().indexOf(':');
        if (colon > 0 && colon < line.text().length() - 1) {
            Passage left = line.part(0, colon);
            Passage right = line.part(colon + 1, line.text().length());
            boolean leftNames = allNamed(known, left);
            boolean rightNames = someNamed(known, right);
            if (rightNames && !leftNames) {
                return agencies(known, role, right, left);
            }
            if (leftNames && !rightNames && !PLACES.matcher(right.text()).matches()) {
                return agencies(known, role, left, right.withoutStop());
            }
        }
        return agencies(known, role, line, null);
    }

    /** Agencies on a line below the name of their part. */
    static List<FoundRole> ofPart(KnownAgencies known, RoleKind role, Passage line, Passage part) {
        return agencies(known, role, line, part);
    }

    private static List<FoundRole> agencies(KnownAgencies known, RoleKind role, Passage words, @Nullable Passage part) {
        return AgencyPhrases.split(known, words.text()).stream()
                .map(agency -> new FoundRole(role, agency, words.part(agency.from(), agency.to()), part))
                .toList();
    }

    private static boolean allNamed(KnownAgencies known, Passage words) {
        List<NamedAgency> agencies = AgencyPhrases.split(known, words.text());
        return !agencies.isEmpty()
                && agencies.stream()
                        .allMatch(agency -> agency.kind() == Kind.KNOWN
                                || (agency.isGroup()
                                        && BODIES.matcher(agency.name()).matches()));
    }

    /** A line that names at least one body or group that can be recognised. */
    static boolean someNamed(KnownAgencies known, Passage words) {
        return AgencyPhrases.split(known, words.text()).stream()
                .anyMatch(agency -> agency.kind() != Kind.UNKNOWN
                        || new AgencyWords(known, words.text()).startsHead(agency.from()));
    }
}
