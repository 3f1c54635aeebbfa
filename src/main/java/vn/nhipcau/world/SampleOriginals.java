package vn.nhipcau.world;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionKind;
import vn.nhipcau.library.editions.EditionKinds;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Editions;
import vn.nhipcau.library.editions.Field;
import vn.nhipcau.library.editions.MoveEdition;
import vn.nhipcau.library.editions.WriteEdition;

/** What the sample's editors do: one writes, another lets it go out. */
@Component
class SampleOriginals {
    private final EditionKinds kinds;
    private final Editions editions;
    private final EditionTexts texts;
    private final WriteEdition write;
    private final MoveEdition moves;

    SampleOriginals(EditionKinds kinds, Editions editions, EditionTexts texts, WriteEdition write, MoveEdition moves) {
        this.kinds = kinds;
        this.editions = editions;
        this.texts = texts;
        this.write = write;
        this.moves = moves;
    }

    /** Returns its number. */
    long begin(Visitor by, StoryWords words, long picture) {
        EditionStory story = words.story();
        EditionKind kind = kinds.of(Objects.requireNonNull(story.heads().get("kind")));
        EditionText.Said said = words.said();
        long id = write.begin(by, kind, words.activity() == 0 ? null : words.activity(), said);
        Edition edition = editions.find(id).orElseThrow();
        write.facts(
                by,
                edition,
                edition.version(),
                said.title(),
                new WriteEdition.Facts(facts(story, kind), kind.whenOlder(), picture));
        return id;
    }

    void write(Visitor by, long id, StoryWords words) {
        Edition edition = editions.find(id).orElseThrow();
        EditionText text = texts.find(id, "vi").orElseThrow();
        write.write(by, edition, text.version(), words.said());
    }

    void move(Visitor by, long id, String act, EditionStory.Step step) {
        Edition edition = editions.find(id).orElseThrow();
        EditionText text = texts.find(id, step.language()).orElseThrow();
        String words = Objects.requireNonNullElse(step.words(), "");
        switch (act) {
            case "submit" -> moves.submit(by, edition, text);
            case "approve" -> moves.approve(by, edition, text);
            case "publish" -> moves.publish(by, edition, text, null);
            case "schedule" ->
                moves.schedule(
                        by,
                        edition,
                        text,
                        LocalDateTime.parse(words).atZone(Text.ZONE).toInstant());
            case "return" -> moves.giveBack(by, edition, text, words);
            case "withdraw" -> moves.withdraw(by, edition, text, words);
            case "rewrite" -> moves.rewrite(by, edition, text);
            default -> throw new IllegalStateException(act);
        }
    }

    private static Map<String, String> facts(EditionStory story, EditionKind kind) {
        Map<String, String> facts = new TreeMap<>();
        for (Field field : kind.fields(false)) {
            String typed = story.facts().get(field.code());
            if (typed != null) {
                facts.put(field.code(), field.read(typed).orElseThrow(() -> new IllegalStateException(typed)));
            }
        }
        return facts;
    }
}
