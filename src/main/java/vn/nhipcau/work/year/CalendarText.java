package vn.nhipcau.work.year;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar as RFC 5545 wants it: lines end in CR LF and are folded at 75 octets, never within a letter; days are
 * dates without a time, and the end of one is the day after.
 */
final class CalendarText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    private CalendarText() {}

    /**
     * The calendar of events.
     *
     * @param name that programs show
     * @param language of its words: {@code vi}
     */
    static String of(String name, String language, List<FeedEvent> events) {
        CalendarText text = new CalendarText();
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Nhip Cau//Year//" + language.toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .line("NAME", escaped(name))
                .line("X-WR-CALNAME", escaped(name))
                .line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .line("X-PUBLISHED-TTL", "PT6H");
        events.forEach(text::event);
        return text.line("END", "VCALENDAR").out.toString();
    }

    private void event(FeedEvent event) {
        line("BEGIN", "VEVENT")
                .line("UID", event.uid())
                .line("DTSTAMP", moment(event.changed()))
                .line("LAST-MODIFIED", moment(event.changed()))
                .line("SEQUENCE", Integer.toString(event.sequence()))
                .line("DTSTART;VALUE=DATE", day(event.on()))
                .line("DTEND;VALUE=DATE", day(event.on().plusDays(1)))
                .line("SUMMARY", escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION", escaped(event.description()));
        }
        line("URL", event.address());
        line("TRANSP", "TRANSPARENT").line("CLASS", "PRIVATE").line("CATEGORIES", escaped(event.category()));
        event.alarms().forEach(days -> alarm(event, days));
        line("END", "VEVENT");
    }

    /** At nine in the morning, so many days before: a day begins at midnight, when nobody wants to be woken. */
    private void alarm(FeedEvent event, int days) {
        String before = days == 1 ? "-PT15H" : "-P" + (days - 1) + "DT15H";
        line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("DESCRIPTION", escaped(event.summary()))
                .line("TRIGGER", before)
                .line("END", "VALARM");
    }

    private CalendarText line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int letter = whole.codePointAt(at);
            String written = Character.toString(letter);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(written);
            octets += size;
            at += Character.charCount(letter);
        }
        out.append("\r\n");
        return this;
    }

    /** A text as a value: what means something in the format means itself, what cannot be shown is dropped. */
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
