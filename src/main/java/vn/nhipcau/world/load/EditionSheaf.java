package vn.nhipcau.world.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.editions.EditionState;
import vn.nhipcau.library.editions.EditionText.Said;
import vn.nhipcau.library.editions.EditionVersion.Reason;

/** Rows of editions that are written together. */
final class EditionSheaf {
    private final List<EditionRow> editions = new ArrayList<>();
    private final List<TextRow> texts = new ArrayList<>();
    private final List<VersionRow> versions = new ArrayList<>();
    private final List<MoveRow> moves = new ArrayList<>();
    private final List<SegmentRow> segments = new ArrayList<>();
    private final List<MeaningRow> meanings = new ArrayList<>();
    private final List<TranslationRow> translations = new ArrayList<>();
    private long move;

    private record EditionRow(
            long id,
            String kind,
            long agencyId,
            @Nullable Long activityId,
            Map<String, String> fields,
            String whenOlder,
            Instant madeAt,
            long madeBy,
            boolean dropped,
            int version) {}

    private record TextRow(
            long editionId,
            String language,
            String state,
            String title,
            String lead,
            Map<String, String> fields,
            Content content,
            int version,
            Instant savedAt,
            long savedBy,
            List<Long> hands,
            @Nullable Integer shown,
            @Nullable Instant shownSince,
            String words) {}

    private record VersionRow(
            long editionId,
            String language,
            int number,
            String reason,
            Instant at,
            long memberId,
            String actor,
            String title,
            String lead,
            Map<String, String> fields,
            Map<String, String> facts,
            Content content,
            @Nullable Integer ofNumber) {}

    private record MoveRow(
            long id,
            long editionId,
            String language,
            Instant at,
            long memberId,
            String actor,
            String fromState,
            String toState,
            @Nullable String reason) {}

    private record SegmentRow(
            long editionId,
            String key,
            String unit,
            int ordinal,
            int position,
            String source,
            String marks,
            String meaning) {}

    private record MeaningRow(long editionId, String key, String meaning) {}

    private record TranslationRow(
            long editionId,
            String key,
            String language,
            String meaning,
            String source,
            String marks,
            String target,
            String state,
            String origin,
            long translatedBy,
            Instant translatedAt,
            @Nullable Long reviewedBy,
            @Nullable Instant reviewedAt,
            int version) {}

    /** A language of an edition, with who wrote it last. */
    record Page(long edition, String language, Said said, Visitor by) {}

    void edition(long id, String kind, long agency, @Nullable Long activity, Instant at, long by) {
        editions.add(new EditionRow(id, kind, agency, activity, Map.of(), "LAST_GOOD", at, by, false, 1));
    }

    /**
     * Where a language stands now.
     *
     * @param shown number of the version that visitors see, and since when
     */
    void stands(Page page, EditionState state, Instant saved, @Nullable Integer shown, @Nullable Instant since) {
        Said said = page.said();
        texts.add(new TextRow(
                page.edition(),
                page.language(),
                state.name(),
                said.title(),
                said.lead(),
                Map.of(),
                said.content(),
                1,
                saved,
                page.by().member(),
                shown == null ? List.of(page.by().member()) : List.of(),
                shown,
                since,
                String.join(" ", said.units().stream().map(unit -> unit.words()).toList())));
    }

    void version(Page page, int number, Reason reason, Instant at, Visitor by, @Nullable Integer ofNumber) {
        Said said = page.said();
        versions.add(new VersionRow(
                page.edition(),
                page.language(),
                number,
                reason.name(),
                at,
                by.member(),
                actor(by),
                said.title(),
                said.lead(),
                Map.of(),
                Map.of(),
                said.content(),
                ofNumber));
    }

    void move(Page page, Instant at, Visitor by, EditionState from, EditionState to, @Nullable String reason) {
        moves.add(new MoveRow(
                ++move, page.edition(), page.language(), at, by.member(), actor(by), from.name(), to.name(), reason));
    }

    void segment(long edition, Passage passage, String source, int position) {
        segments.add(new SegmentRow(
                edition, passage.key(), passage.unit(), passage.ordinal(), position, source, "[]", source));
    }

    /** That a sentence was translated into some language. */
    void meaning(long edition, Passage passage, String source) {
        meanings.add(new MeaningRow(edition, passage.key(), source));
    }

    /** What a sentence is in a language; reviewed where a reviewer is named. */
    void translation(Page page, Passage passage, Instant at, @Nullable Visitor reviewer) {
        translations.add(new TranslationRow(
                page.edition(),
                passage.key(),
                page.language(),
                passage.in("vi"),
                passage.in("vi"),
                "[]",
                passage.in(page.language()),
                reviewer == null ? "TRANSLATED" : "REVIEWED",
                "HUMAN",
                page.by().member(),
                at,
                reviewer == null ? null : reviewer.member(),
                reviewer == null ? null : at,
                reviewer == null ? 1 : 2));
    }

    /** Writes all that it holds, and holds nothing afterwards. */
    void into(Rows rows) {
        rows.into("edition", editions);
        rows.into("edition_text", texts);
        rows.into("edition_version", versions);
        rows.into("edition_move", moves);
        rows.into("edition_segment", segments);
        rows.into("segment_meaning", meanings);
        rows.into("segment_translation", translations);
        List.of(editions, texts, versions, moves, segments, meanings, translations)
                .forEach(List::clear);
        rows.goOnAfter("edition", "edition_move");
    }

    private static String actor(Visitor by) {
        return by.post() + " · " + by.agencyName();
    }
}
