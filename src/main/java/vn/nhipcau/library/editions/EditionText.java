package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Unit;

/**
 * One language of an edition as it is being written.
 *
 * @param hands members who wrote at it since it was last published
 * @param publishAt when it is to appear by itself
 * @param withdrawAt when what is shown is to leave by itself
 * @param shown number of the version that visitors see
 */
public record EditionText(
        long edition,
        String language,
        EditionState state,
        Said said,
        int version,
        Instant savedAt,
        String savedBy,
        List<Long> hands,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt,
        @Nullable Integer shown,
        @Nullable Instant shownSince) {
    /**
     * What it says.
     *
     * @param fields those that each language says anew, by their codes
     */
    public record Said(String title, String lead, Map<String, String> fields, Content content) {
        public static final Said NOTHING = new Said("", "", Map.of(), Content.EMPTY);

        /** What of it is translated, in the order of reading. */
        public List<Unit> units() {
            List<Unit> units = new ArrayList<>();
            units.add(new Unit("title", title));
            units.add(new Unit("lead", lead));
            fields.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> units.add(new Unit("field." + field.getKey(), field.getValue())));
            units.addAll(content.units());
            return units.stream().filter(unit -> !unit.words().isBlank()).toList();
        }
    }

    public boolean isOriginal() {
        return language.equals(ContentLanguage.ORIGINAL);
    }

    public boolean isShown() {
        return shown != null;
    }

    /** Whether it may be written at, without beginning a new draft first. */
    public boolean isWritten() {
        return state == EditionState.DRAFT;
    }

    /** Whether a member wrote at it: then another has to approve it. */
    public boolean isOf(Visitor visitor) {
        return hands.contains(visitor.member());
    }

    /**
     * Why a move may not be made now, as the key of its words; nothing where it may. Who may do it at all is not asked
     * here.
     */
    public Optional<String> refusal(EditionMove move, Visitor visitor) {
        if (state.after(move).isEmpty()) {
            return Optional.of("library.edition.refused.state");
        }
        return switch (move) {
            // of a translation each sentence is reviewed by another than who translated it
            case APPROVE ->
                isOriginal() && isOf(visitor) ? Optional.of("library.edition.refused.own") : Optional.empty();
            case SUBMIT -> said.title().isBlank() ? Optional.of("library.edition.refused.title") : Optional.empty();
            case WITHDRAW -> isShown() ? Optional.empty() : Optional.of("library.edition.refused.notShown");
            case TAKE_BACK -> isOf(visitor) ? Optional.empty() : Optional.of("library.edition.refused.notOwn");
            case RETURN, SCHEDULE, CANCEL, PUBLISH, REWRITE -> Optional.empty();
        };
    }

    public String address() {
        return "/editions/" + edition + "/texts/" + language;
    }
}
