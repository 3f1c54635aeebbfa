package vn.nhipcau.library.segments;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Where sentences end: the rules of {@code library/segmentation.srx} by Okapi's engine. */
final class Segmentation {
    private static final Map<String, ISegmenter> SEGMENTERS = new ConcurrentHashMap<>();

    private Segmentation() {}

    /** The places behind a sentence that another one follows, in ascending order. */
    static List<Integer> ends(String words, String language) {
        Composed composed = Composed.of(words);
        if (composed.text().isBlank()) {
            return List.of();
        }
        ISegmenter segmenter = SEGMENTERS.computeIfAbsent(language, Segmentation::compile);
        List<Integer> ends = new ArrayList<>();
        // it keeps what it found until it is asked: one text after the other
        synchronized (segmenter) {
            segmenter.computeSegments(composed.text());
            segmenter.getSplitPositions().forEach(end -> ends.add(composed.origin(end)));
        }
        return ends;
    }

    private static ISegmenter compile(String language) {
        return rules().compileLanguageRules(LocaleId.fromString(language), null);
    }

    private static SRXDocument rules() {
        SRXDocument rules = new SRXDocument();
        try (InputStream file = Segmentation.class.getResourceAsStream("/library/segmentation.srx")) {
            rules.loadRules(Objects.requireNonNull(file));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
