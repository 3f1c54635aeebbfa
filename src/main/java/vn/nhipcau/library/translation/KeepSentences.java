package vn.nhipcau.library.translation;

import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Tidy;
import vn.nhipcau.library.editions.OriginalWritten;
import vn.nhipcau.library.segments.Realign;
import vn.nhipcau.library.segments.Realigned;

/**
 * Cuts an original into sentences whenever it is written, in the same transaction. Nothing is done for any language: which
 * translations are stale shows when one looks at them.
 */
@Component
class KeepSentences {
    private final EditionSegments segments;

    KeepSentences(EditionSegments segments) {
        this.segments = segments;
    }

    @EventListener
    void on(OriginalWritten written) {
        Realigned before = segments.all(written.edition());
        Map<String, Set<String>> translated = segments.translated(written.edition());
        Realigned after = Realign.of(
                before.segments(),
                before.retired(),
                written.units(),
                ContentLanguage.ORIGINAL,
                key -> translated.getOrDefault(key, Set.of()),
                Tidy::id);
        segments.replace(written.edition(), before, after);
    }
}
