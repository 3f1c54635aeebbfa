package vn.nhipcau.world;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;

/** What the sample province tells, written and judged by its posts in the order of time, each language for itself. */
@Component
class SampleEditions {
    private final Clock clock;
    private final Members members;
    private final JdbcClient jdbc;
    private final SampleOriginals originals;
    private final SampleTranslations translations;

    SampleEditions(
            Clock clock, Members members, JdbcClient jdbc, SampleOriginals originals, SampleTranslations translations) {
        this.clock = clock;
        this.members = members;
        this.jdbc = jdbc;
        this.originals = originals;
        this.translations = translations;
    }

    private record Moment(EditionStory story, EditionStory.Step step) {
        LocalDateTime at() {
            return step.at();
        }
    }

    void fill() {
        List<Moment> moments = EditionStory.all().stream()
                .flatMap(story -> story.steps().stream().map(step -> new Moment(story, step)))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
        Telling telling = new Telling();
        moments.forEach(moment -> at(moment.at(), () -> telling.tell(moment)));
    }

    /** Only the sample's own clock goes back; by any other all of it happens now. */
    private void at(LocalDateTime time, Runnable story) {
        if (clock instanceof SampleClock sample) {
            sample.tell(time, story);
        } else {
            story.run();
        }
    }

    /** Remembers, while it tells, what it told already. */
    private final class Telling {
        private final Map<String, Visitor> visitors = new HashMap<>();
        private final Map<String, Long> editions = new HashMap<>();
        private final Map<String, Long> media = named("select file_name as name, id from media");
        private final Map<String, Long> activities = named("select what as name, id from activity");

        void tell(Moment moment) {
            EditionStory story = moment.story();
            EditionStory.Step step = moment.step();
            Visitor by = visitors.computeIfAbsent(step.by(), SampleEditions.this::visitor);
            for (String act : step.acts()) {
                switch (act) {
                    case "begin" ->
                        editions.put(story.name(), originals.begin(by, words(story, false), picture(story)));
                    case "write" -> originals.write(by, edition(story), words(story, true));
                    case "translate" ->
                        translations.translate(by, edition(story), step.language(), words(story, false));
                    case "mend" -> translations.translate(by, edition(story), step.language(), words(story, true));
                    case "review" -> translations.review(by, edition(story), step.language());
                    default -> originals.move(by, edition(story), act, step);
                }
            }
        }

        private StoryWords words(EditionStory story, boolean later) {
            String what = story.heads().get("activity");
            long activity = what == null ? 0 : Objects.requireNonNull(activities.get(what), what);
            return new StoryWords(story, media, editions, activity, later);
        }

        private long picture(EditionStory story) {
            return Objects.requireNonNull(media.get(story.heads().get("picture")), story.name());
        }

        private long edition(EditionStory story) {
            return Objects.requireNonNull(editions.get(story.name()), story.name());
        }
    }

    private Map<String, Long> named(String sql) {
        return jdbc.sql(sql).query((row, i) -> Map.entry(row.getString("name"), row.getLong("id"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private Visitor visitor(String signInName) {
        return members.credentials(signInName)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
    }
}
