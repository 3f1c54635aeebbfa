package vn.nhipcau.library.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.library.orders.OrderedWords.Band;
import vn.nhipcau.library.orders.TranslationOrder.Agreed;
import vn.nhipcau.library.orders.TranslationOrder.Closing;
import vn.nhipcau.library.orders.TranslationOrder.Parties;
import vn.nhipcau.library.orders.TranslationOrder.Standing;

/** Orders of translations. */
@Component
public class Orders {
    private static final String ROWS = """
            select o.*, w.title, e.agency_id, agency_name_now(e.agency_id) as agency_name,
                   t.post as translator_post, r.post as reviewer_post, b.post as orderer_post, c.post as closer_post,
                   exists (select 1 from edition_text x where x.edition_id = o.edition_id and x.language = o.language) as begun,
                   case when o.stage in ('ORDERED', 'UNDER_WAY') and o.due < :today then 'OVERDUE' else o.stage end as state
            from translation_order_now o
            join edition e on e.id = o.edition_id and not e.dropped
            join edition_text w on w.edition_id = e.id and w.language = 'vi'
            join member r on r.id = o.reviewer
            join member b on b.id = o.ordered_by
            left join member t on t.id = o.translator
            left join member c on c.id = o.closed_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Orders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is agreed on. */
    record Terms(
            @Nullable Long translator,
            String bureau,
            long reviewer,
            LocalDate due,
            String note,
            @Nullable Long price,
            @Nullable Long lump) {}

    Optional<TranslationOrder> find(long id) {
        return query(new Where().and("o.id = :id", "id", id), "").all(jdbc).stream()
                .findFirst();
    }

    /** All of an edition, the newest first. */
    public List<TranslationOrder> of(long edition) {
        return query(new Where().and("o.edition_id = :edition", "edition", edition), "order by o.id desc")
                .all(jdbc);
    }

    /** Those that wait for a member: to be translated, or, once they are, to be reviewed; the first due first. */
    List<TranslationOrder> waitingFor(long member) {
        return query(
                        new Where()
                                .and("o.closed_at is null")
                                .and(
                                        "o.translator = :member and o.stage in ('ORDERED', 'UNDER_WAY')"
                                                + " or o.reviewer = :member and o.stage = 'DELIVERED'",
                                        "member",
                                        member),
                        "order by o.due, o.id")
                .all(jdbc);
    }

    Listed<TranslationOrder> page(OrderList list, Visitor visitor) {
        return query(list.where(visitor), list.orderBy()).page(jdbc, list.page());
    }

    List<TranslationOrder> all(OrderList list, Visitor visitor) {
        return query(list.where(visitor), list.orderBy()).all(jdbc);
    }

    /** A new one; nothing where that language of the edition is ordered already. In the caller's transaction and trail. */
    Optional<Long> add(Visitor who, long edition, String language, Terms terms, OrderedWords words) {
        return jdbc.sql("""
                insert into translation_order (edition_id, language, translator, bureau, reviewer, due, note, words_new,
                  words_fuzzy, words_exact, words_in_context, words_repetition, weighted, price, lump, ordered_at, ordered_by)
                values (:edition, :language, :translator, :bureau, :reviewer, :due, :note, :new, :fuzzy, :exact, :inContext,
                  :repetition, :weighted, :price, :lump, :now, :by)
                on conflict (edition_id, language) where closed_at is null do nothing
                returning id
                """)
                .param("edition", edition)
                .param("language", language)
                .params(params(terms))
                .param("new", words.count(Band.NEW))
                .param("fuzzy", words.count(Band.FUZZY))
                .param("exact", words.count(Band.EXACT))
                .param("inContext", words.count(Band.IN_CONTEXT))
                .param("repetition", words.count(Band.REPETITION))
                .param("weighted", words.weighted())
                .param("now", now())
                .param("by", who.member())
                .query(Long.class)
                .optional();
    }

    /** False where it was closed, or someone changed it since that version was read. */
    boolean change(long id, int version, Terms terms) {
        return jdbc.sql("""
                update translation_order
                set translator = :translator, bureau = :bureau, reviewer = :reviewer, due = :due, note = :note, price = :price,
                    lump = :lump, version = version + 1
                where id = :id and version = :version and closed_at is null
                """)
                        .params(params(terms))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False where it was closed meanwhile. */
    boolean close(Visitor who, long id, @Nullable String cancelled) {
        return jdbc.sql("""
                update translation_order
                set closed_at = :now, closed_by = :by, cancelled = :cancelled, version = version + 1
                where id = :id and closed_at is null
                """)
                        .param("now", now())
                        .param("by", who.member())
                        .param("cancelled", cancelled)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> params(Terms terms) {
        Map<String, @Nullable Object> params = new java.util.HashMap<>();
        params.put("translator", terms.translator());
        params.put("bureau", terms.bureau());
        params.put("reviewer", terms.reviewer());
        params.put("due", terms.due());
        params.put("note", terms.note());
        params.put("price", terms.price());
        params.put("lump", terms.lump());
        return params;
    }

    private Query<TranslationOrder> query(Where where, String order) {
        return new Query<>(ROWS, where.given("today", Text.day(clock.instant())), order, Orders::order);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static TranslationOrder order(ResultSet row, int number) throws SQLException {
        return new TranslationOrder(
                row.getLong("id"),
                row.getLong("edition_id"),
                row.getString("title"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getString("language"),
                parties(row),
                row.getObject("due", LocalDate.class),
                row.getString("note"),
                agreed(row),
                at(row, "ordered_at"),
                row.getObject("closed_at") == null
                        ? null
                        : new Closing(at(row, "closed_at"), row.getString("closer_post"), row.getString("cancelled")),
                new Standing(
                        OrderState.valueOf(row.getString("state")),
                        row.getInt("sentences"),
                        row.getInt("done"),
                        row.getInt("reviewed"),
                        row.getInt("stale"),
                        row.getInt("words_left"),
                        row.getBoolean("begun")),
                row.getInt("version"));
    }

    private static Parties parties(ResultSet row) throws SQLException {
        return new Parties(
                row.getObject("translator", Long.class),
                Objects.requireNonNullElse(row.getString("translator_post"), ""),
                row.getString("bureau"),
                row.getLong("reviewer"),
                row.getString("reviewer_post"),
                row.getLong("ordered_by"),
                row.getString("orderer_post"));
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            counts.put(band, row.getInt("words_" + band.name().toLowerCase(Locale.ROOT)));
        }
        return new Agreed(
                new OrderedWords(counts, row.getInt("weighted")),
                row.getObject("price", Long.class),
                row.getObject("lump", Long.class),
                row.getObject("cost", Long.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
