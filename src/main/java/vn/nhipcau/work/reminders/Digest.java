package vn.nhipcau.work.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.mail.Letter;
import vn.nhipcau.base.notices.Notices;

/**
 * All that a person is reminded of on a day, in his or her language.
 *
 * @param concerns the first due first; at least one
 * @param office how the installation calls itself
 * @param site its address for members, empty where it was not said
 */
record Digest(Receiver to, List<Concern> concerns, LocalDate today, Text text, String office, String site) {
    Notices.Words notice() {
        return new Notices.Words(to.language(), title(), lines(), address());
    }

    Letter letter(String address) {
        String subject =
                concerns.size() == 1 ? title() + ": " + concerns.getFirst().title() : title();
        return new Letter(
                "digest " + to.id() + " " + today, to.post() + " · " + to.agencyName(), address, subject, body());
    }

    private String title() {
        if (concerns.size() > 1) {
            return text.get("work.reminder.several", concerns.size());
        }
        Concern one = concerns.getFirst();
        return one.audience() == Audience.OFFICE
                ? text.get("work.reminder.office.title", one.overdue())
                : text.get("work.reminder.title." + kind(one), Math.abs(one.daysLeft(today)));
    }

    private List<String> lines() {
        return concerns.stream().map(this::line).toList();
    }

    private String line(Concern concern) {
        String due = text.date(concern.due());
        return concern.audience() == Audience.OFFICE
                ? text.get("work.reminder.office.line", concern.title(), due, concern.overdue())
                : text.get(
                        "work.reminder.line." + kind(concern), concern.title(), due, Math.abs(concern.daysLeft(today)));
    }

    /** Which words: {@code missing.left}, {@code returned.over}. */
    private String kind(Concern concern) {
        long left = concern.daysLeft(today);
        return concern.waiting().words() + "." + (left > 0 ? "left" : left == 0 ? "today" : "over");
    }

    /** The thing itself, or the list where several stand. */
    private String address() {
        List<String> addresses =
                concerns.stream().map(Concern::address).distinct().toList();
        if (addresses.size() == 1) {
            return addresses.getFirst();
        }
        return concerns.stream().anyMatch(concern -> concern.audience() == Audience.OFFICE) ? "/rounds" : "/reports";
    }

    private String body() {
        String items = concerns.stream().map(this::item).collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                text.get("work.reminder.mail.to", to.post(), to.agencyName()),
                "",
                items,
                "",
                "-- ",
                text.get("work.reminder.mail.why", office.isEmpty() ? "Nhịp Cầu" : office),
                text.get("work.reminder.mail.stop"),
                "");
    }

    private String item(Concern concern) {
        String line = "- " + line(concern);
        return site.isEmpty() ? line : line + "\n  " + site + concern.address();
    }
}
