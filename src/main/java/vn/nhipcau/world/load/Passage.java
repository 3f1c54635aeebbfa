package vn.nhipcau.world.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.editions.EditionText.Said;

/**
 * A sentence of an edition in all languages.
 *
 * @param unit in which it stands
 * @param ordinal its place there
 * @param said by the codes of the languages
 */
record Passage(String unit, int ordinal, Map<String, String> said) {
    private static final List<String> PARAGRAPHS = List.of("p1", "p2");

    String key() {
        return unit + "s" + ordinal;
    }

    String in(String language) {
        return Objects.requireNonNull(said.get(language), language);
    }

    /** The whole that sentences make: a title, a lead and two paragraphs. */
    static Said page(List<Passage> all, String language, UnaryOperator<Passage> which) {
        String between = language.equals("zh") || language.equals("ja") ? "" : " ";
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : PARAGRAPHS) {
            blocks.add(new Block.Paragraph(paragraph, Run.plain(words(all, paragraph, between, language, which))));
        }
        return new Said(
                words(all, "title", between, language, which),
                words(all, "lead", between, language, which),
                Map.of(),
                new Content(blocks));
    }

    private static String words(
            List<Passage> all, String unit, String between, String language, UnaryOperator<Passage> which) {
        return String.join(
                between,
                all.stream()
                        .filter(passage -> passage.unit().equals(unit))
                        .map(which)
                        .map(passage -> passage.in(language))
                        .toList());
    }
}
