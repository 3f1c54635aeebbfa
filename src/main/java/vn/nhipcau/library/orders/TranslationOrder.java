package vn.nhipcau.library.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/**
 * That an edition is to be translated into a language.
 *
 * @param title of the edition's original
 * @param agency whose edition it is
 * @param language by its code
 * @param due last day on which the translator delivers in time
 * @param note what the translator should know, why the day is what it is
 */
public record TranslationOrder(
        long id,
        long edition,
        String title,
        long agency,
        String agencyName,
        String language,
        Parties parties,
        LocalDate due,
        String note,
        Agreed agreed,
        Instant orderedAt,
        @Nullable Closing closing,
        Standing standing,
        int version) {
    /**
     * Whose matter it is; each by number and post.
     *
     * @param translator member who translates, null where somebody outside does
     * @param bureau who translates outside, empty where a member does
     */
    public record Parties(
            @Nullable Long translator,
            String translatorPost,
            String bureau,
            long reviewer,
            String reviewerPost,
            long orderer,
            String ordererPost) {
        /** Who translates, as lists say it. */
        public String translating() {
            return translator == null ? bureau : translatorPost;
        }
    }

    /**
     * What it was reckoned at.
     *
     * @param price of a weighted word, {@code lump} for all together, {@code cost} what either comes to: in đồng
     */
    public record Agreed(
            OrderedWords words,
            @Nullable Long price,
            @Nullable Long lump,
            @Nullable Long cost) {}

    /**
     * How it ended.
     *
     * @param cancelled why it was called off, null where it was done
     */
    public record Closing(Instant at, String by, @Nullable String cancelled) {}

    /**
     * How far it is now.
     *
     * @param done sentences that are translated, reviewed ones among them
     * @param stale sentences that were translated once and say something else now
     * @param wordsLeft words of the sentences that are not translated
     * @param begun whether there is a bench to work at
     */
    public record Standing(
            OrderState state, int sentences, int done, int reviewed, int stale, int wordsLeft, boolean begun) {}

    public OrderState state() {
        return standing.state();
    }

    public String address() {
        return "/translations/" + id;
    }

    /** Where it is worked at. */
    public String bench() {
        return "/editions/" + edition + "/texts/" + language + "/translation";
    }

    /** Days from a day to the due day; below zero once it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** Whether a visitor may change, close and call off: those who may order. */
    public boolean isKeptBy(Visitor visitor) {
        return May.act(visitor, Deed.ORDER_TRANSLATIONS, agency);
    }
}
