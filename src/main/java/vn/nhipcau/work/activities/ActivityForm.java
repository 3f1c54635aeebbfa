package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.Typed;

/**
 * An activity as a person typed it: each word as it came, so that nothing is lost when something is wrong.
 *
 * @param version that was read, 0 for a new one
 * @param kind code, empty to be known by the words
 * @param tasks ids or {@link #OUTSIDE}; an empty one is not chosen yet
 * @param agencies that did it too
 * @param agency typed and not yet taken as one
 * @param country typed and not yet taken as one
 * @param fields of kinds: {@code EXHIBITION-form} and value
 * @param files kept already: SHA-256 and title
 * @param step what the button asks for: save, again, or to go on typing with one more row
 */
public record ActivityForm(
        int version,
        String what,
        String from,
        String to,
        String place,
        String kind,
        List<String> tasks,
        List<FigureRow> figures,
        List<String> languages,
        List<Long> agencies,
        String agency,
        List<String> countries,
        String country,
        String partners,
        Map<String, String> fields,
        List<EvidenceRow> files,
        List<EvidenceRow> links,
        String step) {
    /** Outside of all plans, said and not forgotten. */
    public static final String OUTSIDE = "none";

    /** Those that material is made in, the most used first. */
    public static final List<String> LANGUAGES =
            List.of("vi", "en", "lo", "fr", "zh", "th", "km", "ja", "ko", "ru", "de", "es");

    /**
     * Evidence as typed.
     *
     * @param id of its record, 0 for new
     * @param place the SHA-256 of a kept file, or a link's address
     */
    public record EvidenceRow(long id, String title, String place, long size) {
        static EvidenceRow of(Evidence evidence) {
            String place = evidence.isFile() ? evidence.sha256() : evidence.address();
            return new EvidenceRow(evidence.id(), evidence.title(), String.valueOf(place), evidence.size());
        }

        boolean isEmpty() {
            return (title + place).isEmpty();
        }

        Evidence file() {
            return new Evidence(id, title, null, place, size);
        }

        /** One without words for it stands by its address. */
        Evidence link() {
            return new Evidence(id, title.isEmpty() ? place : title, place, null, 0);
        }
    }

    /** The form as it was sent. Values are read one by one: a list of one would be parted at its commas. */
    static ActivityForm of(MultiValueMap<String, String> sent) {
        return new ActivityForm(
                (int) number(line(sent, "version")),
                line(sent, "what"),
                line(sent, "from"),
                line(sent, "to"),
                line(sent, "place"),
                line(sent, "kind"),
                all(sent, "tasks"),
                figures(sent),
                all(sent, "languages").stream().filter(LANGUAGES::contains).toList(),
                ids(sent, "agencies"),
                line(sent, "agency.typed"),
                all(sent, "countries").stream().filter(Countries::exists).toList(),
                line(sent, "country.typed"),
                line(sent, "partners"),
                fields(sent),
                evidence(all(sent, "file"), all(sent, "file.title"), all(sent, "file.id")),
                evidence(all(sent, "link"), all(sent, "link.title"), all(sent, "link.id")),
                line(sent, "step"));
    }

    /** A new one for today; whose task it is, where one was asked for. */
    static ActivityForm blank(LocalDate today, @Nullable Long task) {
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
        nothing.add("from", Typed.day(today));
        nothing.add("tasks", task == null ? "" : task.toString());
        return of(nothing);
    }

    /** What is kept of an activity, to be mended by one of its agencies. */
    static ActivityForm of(Activity activity, long own, List<Long> tasks, List<Evidence> evidence) {
        Map<String, String> fields = new HashMap<>();
        activity.fields().forEach((code, value) -> fields.put(activity.kind() + "-" + code, value));
        return new ActivityForm(
                activity.version(),
                activity.what(),
                Typed.day(activity.from()),
                activity.to().equals(activity.from()) ? "" : Typed.day(activity.to()),
                Objects.requireNonNullElse(activity.place(), ""),
                activity.kind(),
                tasks.isEmpty()
                        ? List.of(OUTSIDE)
                        : tasks.stream().map(String::valueOf).toList(),
                activity.figures().stream().map(FigureRow::of).toList(),
                activity.languages(),
                activity.agencies().stream()
                        .map(Activity.Doer::id)
                        .filter(id -> id != own)
                        .toList(),
                "",
                activity.countries(),
                "",
                Objects.requireNonNullElse(activity.partners(), ""),
                fields,
                evidence.stream().filter(Evidence::isFile).map(EvidenceRow::of).toList(),
                evidence.stream().filter(e -> !e.isFile()).map(EvidenceRow::of).toList(),
                "");
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    ActivityForm over(int later) {
        return new ActivityForm(
                later, what, from, to, place, kind, tasks, figures, languages, agencies, agency, countries, country,
                partners, fields, files, links, step);
    }

    ActivityForm keeping(List<EvidenceRow> known) {
        return new ActivityForm(
                version, what, from, to, place, kind, tasks, figures, languages, agencies, agency, countries, country,
                partners, fields, known, links, step);
    }

    private static List<FigureRow> figures(MultiValueMap<String, String> sent) {
        List<String> shapes = all(sent, "shape");
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            boolean pair = shapes.get(i).equals("pair");
            rows.add(new FigureRow(
                    number(at(all(sent, "figure"), i)),
                    pair,
                    at(all(sent, "qualifier"), i),
                    pair ? at(all(sent, "groups"), i) : "",
                    pair ? at(all(sent, "visits"), i) : "",
                    pair ? "" : at(all(sent, "value"), i),
                    pair ? "" : at(all(sent, "unit"), i)));
        }
        return rows;
    }

    private static List<EvidenceRow> evidence(List<String> places, List<String> titles, List<String> ids) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            rows.add(new EvidenceRow(number(at(ids, i)), at(titles, i), places.get(i), 0));
        }
        return rows;
    }

    private static Map<String, String> fields(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith("field-"))
                .forEach(name -> fields.put(name.substring("field-".length()), line(sent, name)));
        return fields;
    }

    private static List<Long> ids(MultiValueMap<String, String> sent, String name) {
        return all(sent, name).stream()
                .map(ActivityForm::number)
                .filter(id -> id > 0)
                .distinct()
                .toList();
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        return Typed.line(sent.getFirst(name));
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.get(name), List.<String>of()).stream()
                .map(Typed::line)
                .toList();
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    /** Whether the person wants it kept now. */
    boolean saves() {
        return Stream.of("", "save", "again").anyMatch(step::equals);
    }

    /** Rows to type into: those there are, or empty ones to begin with. */
    public List<FigureRow> figureRows() {
        return figures.isEmpty() ? List.of(FigureRow.empty(true)) : figures;
    }

    public List<String> taskRows() {
        return tasks.isEmpty() ? List.of("") : tasks;
    }

    public String field(String kindCode, String field) {
        return fields.getOrDefault(kindCode + "-" + field, "");
    }

    List<Long> taskIds() {
        return tasks.stream()
                .map(ActivityForm::number)
                .filter(id -> id > 0)
                .distinct()
                .toList();
    }
}
