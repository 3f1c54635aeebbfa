package vn.nhipcau.library.translation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.media.Captioned;
import vn.nhipcau.library.memory.Suggestion;

/**
 * Where a translator works: all sentences, one of them open.
 *
 * @param at the open one, null where nothing is open
 * @param suggestions of the memory for it, the best first
 * @param named the terms in it with their forms
 * @param media the pictures and films of the edition with their words in both languages
 * @param machine null where no machine is named
 */
public record TranslationBench(
        Opened opened,
        List<Sentence> sentences,
        @Nullable SegmentState only,
        @Nullable Sentence at,
        List<Suggestion> suggestions,
        List<Named> named,
        List<Captioned> media,
        @Nullable Machine machine) {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /**
     * A machine that may be asked.
     *
     * @param host where sentences are sent
     * @param work what it was asked for last, null where nothing
     */
    public record Machine(String host, @Nullable MachineWork work) {
        /**
         * Whether something is to be told of it: it is at work, has ended just now, or has left something out.
         *
         * @param open how many sentences nobody has translated
         */
        public boolean tells(Instant now, int open) {
            return work != null
                    && (work.isUnderWay()
                            || work.since().isAfter(now.minus(JUST_NOW))
                            || (open > 0 && work.drafted() < work.wanted()));
        }
    }

    /**
     * A term of the open sentence.
     *
     * @param name in the original language
     * @param forms that it may have in the other
     */
    public record Named(String name, List<String> forms, boolean prescribed) {}

    public Progress progress() {
        return Progress.of(sentences);
    }

    /** Those that are listed. */
    public List<Sentence> listed() {
        return sentences.stream()
                .filter(sentence -> only == null || sentence.state() == only || sentence.equals(at))
                .toList();
    }

    public boolean isOpen(Sentence sentence) {
        return at != null && at.segment().key().equals(sentence.segment().key());
    }

    /** Whether the visitor may review the open sentence: it is translated, and by another. */
    public boolean reviews() {
        return at != null
                && at.now() != null
                && at.state() == SegmentState.TRANSLATED
                && at.now().translatedBy() != opened.visitor().member();
    }

    /** The next sentence behind the open one that wants work; from the beginning where there is none. */
    Optional<Sentence> next(String key, boolean reviewing) {
        int from = sentences.stream().map(each -> each.segment().key()).toList().indexOf(key) + 1;
        List<Sentence> onward = new ArrayList<>(sentences.subList(from, sentences.size()));
        onward.addAll(sentences.subList(0, Math.max(0, from - 1)));
        return onward.stream()
                .filter(each -> reviewing
                        ? each.state() == SegmentState.TRANSLATED
                        : each.state() != SegmentState.TRANSLATED && each.state() != SegmentState.REVIEWED)
                .findFirst();
    }

    /** How many pictures have no alternative text in this language. */
    public long untold() {
        return media.stream().filter(Captioned::lacksAlt).count();
    }

    public String address() {
        return opened.text().address() + "/translation";
    }
}
