package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a calendar as the strictest program would, by the words of RFC 5545 and nothing of ours. */
record StrictCalendar(Map<String, String> head, List<Event> events) {

    /** An event with its lines by name, parameters included: {@code DTSTART;VALUE=DATE}. */
    record Event(Map<String, String> lines, List<Map<String, String>> alarms) {
        String get(String name) {
            return Objects.requireNonNull(lines.get(name), name);
        }
    }

    static StrictCalendar read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as("is UTF-8").isEqualTo(bytes);
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        List<String> lines = unfolded(text);
        assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        return parts(lines);
    }

    /** Each line has 75 octets at most, its end left out, and no letter is cut: what stands in it is whole by itself. */
    private static List<String> unfolded(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).as(line).isBetween(1, 75);
            assertThat(line).doesNotContain("\uFFFD");
            assertThat(Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? Math.min(1, line.length() - 1) : 0)))
                    .as("begins within a letter: " + line)
                    .isFalse();
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static StrictCalendar parts(List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Map<String, String> within = head;
        for (String line : lines) {
            int colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            assertThat(name).matches("[A-Z-]+(;[A-Z-]+=[\\w-]+)*");
            if (name.equals("BEGIN")) {
                open.push(value);
                within = begin(value, head, events);
            } else if (name.equals("END")) {
                assertThat(open.pop()).isEqualTo(value);
                within = "VALARM".equals(value) ? events.getLast().lines() : head;
            } else {
                assertThat(within.put(name, value)).as(name + " stands twice").isNull();
            }
        }
        assertThat(open).isEmpty();
        StrictCalendar calendar = new StrictCalendar(head, events);
        calendar.holds();
        return calendar;
    }

    private static Map<String, String> begin(String what, Map<String, String> head, List<Event> events) {
        return switch (what) {
            case "VCALENDAR" -> head;
            case "VEVENT" -> {
                events.add(new Event(new LinkedHashMap<>(), new ArrayList<>()));
                yield events.getLast().lines();
            }
            case "VALARM" -> {
                events.getLast().alarms().add(new LinkedHashMap<>());
                yield events.getLast().alarms().getLast();
            }
            default -> throw new AssertionError("no such part: " + what);
        };
    }

    private void holds() {
        assertThat(head).containsEntry("VERSION", "2.0").containsKeys("PRODID");
        Set<String> uids = new HashSet<>();
        for (Event event : events) {
            assertThat(event.lines()).containsKeys("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY");
            assertThat(uids.add(event.get("UID"))).as(event.get("UID")).isTrue();
            assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
            assertThat(event.get("DTSTART;VALUE=DATE")).matches("\\d{8}");
            assertThat(event.get("DTEND;VALUE=DATE")).isGreaterThan(event.get("DTSTART;VALUE=DATE"));
            assertThat(event.get("SUMMARY")).matches("(?:[^\\\\;,\\p{Cntrl}]|\\\\[\\\\;,n])*");
            event.alarms().forEach(alarm -> assertThat(alarm).containsKeys("ACTION", "DESCRIPTION", "TRIGGER"));
        }
    }

    /** A value as the person reads it. */
    static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter != '\\') {
                plain.append(letter);
            } else {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The event that says so. */
    Event saying(String words) {
        return events.stream()
                .filter(event -> plain(event.get("SUMMARY")).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among "
                        + events.stream().map(event -> event.get("SUMMARY")).toList()));
    }

    boolean says(String words) {
        return events.stream().anyMatch(event -> plain(event.get("SUMMARY")).contains(words));
    }
}
