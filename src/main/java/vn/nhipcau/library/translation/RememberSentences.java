package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Translated;

/** Gives sentences that were found right to the memory, between their neighbours. The caller writes the trail. */
@Component
class RememberSentences {
    private final Memory memory;

    RememberSentences(Memory memory) {
        this.memory = memory;
    }

    /**
     * Keeps some of them.
     *
     * @param title of the original
     * @param all of the edition in the order of reading
     * @param right those that were reviewed, all of them translated
     */
    void keep(Visitor who, Edition edition, String title, EditionText text, List<Sentence> all, List<Sentence> right) {
        Set<String> keys =
                right.stream().map(sentence -> sentence.segment().key()).collect(Collectors.toSet());
        List<Translated> kept = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Sentence sentence = all.get(at);
            if (keys.contains(sentence.segment().key())) {
                kept.add(new Translated(
                        ContentLanguage.ORIGINAL,
                        text.language(),
                        sentence.segment().source(),
                        Objects.requireNonNull(sentence.target()),
                        at == 0 ? null : all.get(at - 1).segment().meaning(),
                        at + 1 == all.size() ? null : all.get(at + 1).segment().meaning(),
                        text.address(),
                        title,
                        edition.kind(),
                        Origin.REVIEWED));
            }
        }
        memory.keep(kept, who.member());
    }
}
