package vn.nhipcau.world.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.EditionState;
import vn.nhipcau.library.editions.EditionVersion.Reason;
import vn.nhipcau.library.memory.Translated;
import vn.nhipcau.people.members.Members;
import vn.nhipcau.world.load.Cast.Body;
import vn.nhipcau.world.load.EditionSheaf.Page;

/** What a generated province tells of what it did, in three to six languages besides its own. */
@Component
class LoadEditions {
    /** So many are written in one transaction. */
    private static final int AT_ONCE = 500;

    private static final List<String> LANGUAGES = List.of("en", "lo", "zh", "fr", "ja", "ko");
    private static final int FEWEST_LANGUAGES = 3;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofDays(20);
    private static final Duration PAUSE = Duration.ofHours(2);

    private final Rows rows;
    private final JdbcClient jdbc;
    private final Members members;
    private final EditionTraces traces;

    LoadEditions(Rows rows, JdbcClient jdbc, Members members, EditionTraces traces) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.members = members;
        this.traces = traces;
    }

    private record Done(long agency, long id, Instant loggedAt) {}

    /** Goes through them and remembers how many it has written. */
    final class Run {
        private final Size size;
        private final Grammar words;
        private final Cast cast;
        private final Random random;
        private final Told told = Told.read();
        private final Map<Long, List<Done>> done = new HashMap<>();
        private final Map<Long, Visitor> visitors = new HashMap<>();
        private final EditionSheaf sheaf = new EditionSheaf();
        private final List<Translated> reviewed = new ArrayList<>();
        private int written;

        Run(Size size, Grammar words, Cast cast) {
            this.size = size;
            this.words = words;
            this.cast = cast;
            random = new Random(size.seed() + 4);
            jdbc.sql("""
                    select d.agency_id, a.id, a.made_at
                    from activity a join activity_agency d on d.activity_id = a.id and d.position = 0
                    where not a.withdrawn
                    order by a.id
                    """)
                    .query((row, i) -> new Done(
                            row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                    .list()
                    .forEach(one -> done.computeIfAbsent(one.agency(), id -> new ArrayList<>())
                            .add(one));
        }

        int written() {
            return written;
        }

        /** Writes the next of them; false where those were the last. */
        boolean more() {
            int first = written + 1;
            for (int i = 0; i < AT_ONCE && written < size.editions(); i++) {
                edition(++written);
            }
            sheaf.into(rows);
            traces.leave(first, reviewed, judge());
            reviewed.clear();
            return written < size.editions();
        }

        private void edition(long id) {
            List<Body> all = cast.reporting();
            Body body = all.get(random.nextInt(all.size()));
            List<Done> own = done.getOrDefault(body.id(), List.of());
            if (own.isEmpty()) {
                own = done.values().iterator().next();
            }
            Done of = own.get(random.nextInt(own.size()));
            boolean news = random.nextInt(10) < 7;
            Instant begun = isPast(of.loggedAt().plus(DAY)) ? of.loggedAt().plus(DAY) : of.loggedAt();
            sheaf.edition(id, news ? "NEWS" : "FEATURE", body.id(), news ? of.id() : null, begun, body.writer());
            original(id, visitor(body.writer()), begun, passages());
        }

        private List<Passage> passages() {
            String village = words.one("village", random);
            return List.of(
                    new Passage("title", 0, told.one("title", village, random)),
                    new Passage("lead", 0, told.one("lead", village, random)),
                    new Passage("p1", 0, told.one("sentence", village, random)),
                    new Passage("p1", 1, told.one("sentence", village, random)),
                    new Passage("p2", 0, told.one("sentence", village, random)),
                    new Passage("p2", 1, told.one("sentence", village, random)));
        }

        private void original(long id, Visitor by, Instant begun, List<Passage> all) {
            Page page = new Page(id, "vi", Passage.page(all, "vi", UnaryOperator.identity()), by);
            EditionState state = reached(begun, 94);
            Instant out = begun.plus(DAY);
            life(page, state, begun.plus(PAUSE), out, 0, null);
            boolean published = state == EditionState.PUBLISHED;
            boolean changed = published && isPast(out.plus(LATER).plus(DAY)) && random.nextInt(25) == 0;
            Passage last = all.getLast();
            Passage now =
                    changed ? new Passage(last.unit(), last.ordinal(), told.one("sentence", "đây", random)) : last;
            if (changed) {
                Page anew = new Page(id, "vi", Passage.page(all, "vi", p -> p.equals(last) ? now : p), by);
                again(anew, out.plus(LATER));
            } else {
                sheaf.stands(page, state, begun, published ? 3 : null, published ? out : null);
            }
            for (int i = 0; i < all.size(); i++) {
                sheaf.segment(id, all.get(i), (i == all.size() - 1 ? now : all.get(i)).in("vi"), i);
            }
            if (published) {
                all.forEach(passage -> sheaf.meaning(id, passage, passage.in("vi")));
                int languages = random.nextInt(FEWEST_LANGUAGES, LANGUAGES.size() + 1);
                LANGUAGES.subList(0, languages).forEach(language -> translation(id, language, out, all));
            }
        }

        /** What was out is out again with another sentence: its translations are older now. */
        private void again(Page anew, Instant at) {
            sheaf.move(anew, at, anew.by(), EditionState.PUBLISHED, EditionState.DRAFT, null);
            life(anew, EditionState.PUBLISHED, at, at.plus(PAUSE), 3, null);
            sheaf.stands(anew, EditionState.PUBLISHED, at, 6, at.plus(PAUSE));
        }

        private void translation(long id, String language, Instant original, List<Passage> all) {
            Instant begun = original.plus(DAY.multipliedBy(random.nextInt(1, 10)));
            if (!isPast(begun)) {
                return;
            }
            EditionState state = reached(begun, 80);
            int finished = state == EditionState.DRAFT ? random.nextInt(1, all.size()) : all.size();
            List<Passage> known = all.subList(0, finished);
            Page page = new Page(
                    id,
                    language,
                    Passage.page(all, language, p -> known.contains(p) ? p : untranslated(p, language)),
                    translator());
            boolean right = state != EditionState.DRAFT && state != EditionState.IN_REVIEW;
            known.forEach(passage -> sheaf.translation(page, passage, begun, right ? judge() : null));
            Instant out = begun.plus(DAY);
            life(page, state, begun.plus(PAUSE), out, 0, 3);
            boolean shown = state == EditionState.PUBLISHED;
            sheaf.stands(page, state, begun, shown ? 3 : null, shown ? out : null);
            if (right) {
                reviewed.addAll(EditionTraces.remembered(page, all));
            }
        }

        /** How far it has come; most of what had the time is out. */
        private EditionState reached(Instant begun, int published) {
            int chance = random.nextInt(100);
            if (!isPast(begun.plus(DAY).plus(PAUSE))) {
                return chance < 50 && isPast(begun.plus(PAUSE)) ? EditionState.IN_REVIEW : EditionState.DRAFT;
            }
            return chance < published
                    ? EditionState.PUBLISHED
                    : List.of(EditionState.WITHDRAWN, EditionState.DRAFT, EditionState.IN_REVIEW, EditionState.APPROVED)
                            .get(random.nextInt(4));
        }

        /**
         * The moves and versions up to a state.
         *
         * @param kept how many versions there were before
         * @param ofNumber of a translation: the version of the original that it says
         */
        private void life(
                Page page, EditionState to, Instant from, Instant judged, int kept, @Nullable Integer ofNumber) {
            if (to == EditionState.DRAFT) {
                return;
            }
            sheaf.move(page, from, page.by(), EditionState.DRAFT, EditionState.IN_REVIEW, null);
            sheaf.version(page, kept + 1, Reason.SUBMITTED, from, page.by(), ofNumber);
            if (to == EditionState.IN_REVIEW) {
                return;
            }
            sheaf.move(page, judged, judge(), EditionState.IN_REVIEW, EditionState.APPROVED, null);
            sheaf.version(page, kept + 2, Reason.APPROVED, judged, judge(), ofNumber);
            if (to == EditionState.APPROVED) {
                return;
            }
            sheaf.move(page, judged, judge(), EditionState.APPROVED, EditionState.PUBLISHED, null);
            sheaf.version(page, kept + 3, Reason.PUBLISHED, judged, judge(), ofNumber);
            if (to == EditionState.WITHDRAWN) {
                String why = words.one("reason", random);
                sheaf.move(page, judged.plus(PAUSE), judge(), EditionState.PUBLISHED, EditionState.WITHDRAWN, why);
            }
        }

        private Visitor judge() {
            return visitor(cast.officer());
        }

        private Visitor translator() {
            return visitor(cast.lead().members().get(3));
        }

        private Visitor visitor(long member) {
            return visitors.computeIfAbsent(
                    member, id -> members.visitor(id, Language.VI).orElseThrow());
        }

        private boolean isPast(Instant at) {
            return at.isBefore(size.today().atStartOfDay(Text.ZONE).toInstant());
        }
    }

    private static Passage untranslated(Passage passage, String language) {
        return new Passage(passage.unit(), passage.ordinal(), Map.of(language, passage.in("vi")));
    }
}
