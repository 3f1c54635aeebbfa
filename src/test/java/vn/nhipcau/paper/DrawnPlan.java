package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drawn plan says, before it is put into words and a layout.
 *
 * @param issuer as in the letterhead
 * @param recipients name and mark, the mark null where it has none
 * @param reportingDays day and month, in the order of the year
 */
record DrawnPlan(
        String province,
        String issuer,
        int year,
        String number,
        int day,
        String abstractText,
        @Nullable String localPlan,
        List<Group> groups,
        List<Duty> duties,
        List<Receiver> recipients,
        List<int[]> reportingDays) {

    /** Tasks under a heading of their own; null where the plan has no such headings. */
    record Group(@Nullable String heading, List<Task> tasks) {}

    /** One task. */
    record Task(
            String title,
            List<String> content,
            @Nullable Time time,
            List<Role> roles,
            @Nullable String product,
            @Nullable String budget) {}

    /**
     * When it is to be done.
     *
     * @param inSentence its words behind "thực hiện", empty where it does not fit there
     * @param spans first and last day, ISO, null where open
     */
    record Time(String text, String inSentence, boolean ongoing, boolean impossible, List<Days> spans) {}

    /** First and last day. */
    record Days(@Nullable String from, @Nullable String to) {}

    /** Who has what part in a task. */
    record Role(RoleKind kind, Body body) {}

    /** A body or a group; nobody could tell from its name what a strange one is. */
    record Body(String name, boolean group, boolean strange) {}

    /** A standing duty. */
    record Duty(Body body, String does) {}

    /** Who gets the paper. */
    record Receiver(String name, @Nullable String mark) {}

    List<Task> tasks() {
        return groups.stream().flatMap(group -> group.tasks().stream()).toList();
    }
}
