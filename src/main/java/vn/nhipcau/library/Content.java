package vn.nhipcau.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an edition says below its title and lead: blocks in their order. */
public record Content(List<Block> blocks) {
    public static final Content EMPTY = new Content(List.of());

    public Content {
        blocks = List.copyOf(blocks);
    }

    /** What of it is translated, in the order of reading; pieces without words are left out. */
    public List<Unit> units() {
        return blocks.stream()
                .flatMap(block -> block.units().stream())
                .filter(unit -> !unit.words().isBlank())
                .toList();
    }

    /** The same blocks with other words: those of another language. */
    public Content with(UnaryOperator<Unit> words) {
        return new Content(blocks.stream().map(block -> block.with(words)).toList());
    }

    /** The media that it shows or offers, each once. */
    public Set<Long> shown() {
        Set<Long> shown = new HashSet<>();
        blocks.forEach(block -> shown.addAll(block.shown()));
        return shown;
    }
}
