package vn.nhipcau.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A block of an edition's content. Its id, and the ids of its items and cells, stay through all changes and are the same
 * in all languages: by them a translation finds its place.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Gallery.class, name = "gallery"),
    @JsonSubTypes.Type(value = Block.Film.class, name = "film"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.FigureOfRecords.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Attachment.class, name = "file"),
    @JsonSubTypes.Type(value = Block.Map.class, name = "map")
})
public sealed interface Block {
    String id();

    /** What of it is translated. */
    List<Unit> units();

    /** The same block with other words in its units. */
    Block with(UnaryOperator<Unit> words);

    /** The media it shows or offers. */
    default List<Long> shown() {
        return List.of();
    }

    /**
     * A heading.
     *
     * @param level 2 or 3: 1 is the title of the edition
     */
    record Heading(String id, int level, List<Run> runs) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(new Unit(id, runs));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Heading(id, level, words.apply(new Unit(id, runs)).runs());
        }
    }

    record Paragraph(String id, List<Run> runs) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(new Unit(id, runs));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Paragraph(id, words.apply(new Unit(id, runs)).runs());
        }
    }

    /**
     * A list.
     *
     * @param ordered whether its items are numbered
     */
    record Listing(String id, boolean ordered, List<Part> items) implements Block {
        @Override
        public List<Unit> units() {
            return items.stream().map(Part::unit).toList();
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Listing(
                    id, ordered, items.stream().map(item -> item.with(words)).toList());
        }
    }

    /**
     * Words of another.
     *
     * @param source who said it, where and when
     */
    record Quote(String id, List<Run> runs, List<Run> source) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(new Unit(id, runs), new Unit(id + ".source", source));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Quote(
                    id,
                    words.apply(units().getFirst()).runs(),
                    words.apply(units().getLast()).runs());
        }
    }

    /**
     * A picture, whose alternative text, credit and licence are kept with it.
     *
     * @param media its number
     */
    record Picture(String id, long media, List<Run> caption) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(captioned(id, caption));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Picture(id, media, words.apply(captioned(id, caption)).runs());
        }

        @Override
        public List<Long> shown() {
            return List.of(media);
        }
    }

    record Gallery(String id, List<Long> media, List<Run> caption) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(captioned(id, caption));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Gallery(id, media, words.apply(captioned(id, caption)).runs());
        }

        @Override
        public List<Long> shown() {
            return media;
        }
    }

    record Film(String id, long media, List<Run> caption) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(captioned(id, caption));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Film(id, media, words.apply(captioned(id, caption)).runs());
        }

        @Override
        public List<Long> shown() {
            return List.of(media);
        }
    }

    /**
     * A table.
     *
     * @param headed whether the first row names the columns
     * @param rows all of the same length
     */
    record Table(String id, boolean headed, List<List<Part>> rows, List<Run> caption) implements Block {
        @Override
        public List<Unit> units() {
            return Stream.concat(
                            Stream.of(captioned(id, caption)),
                            rows.stream().flatMap(List::stream).map(Part::unit))
                    .toList();
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Table(
                    id,
                    headed,
                    rows.stream()
                            .map(row ->
                                    row.stream().map(cell -> cell.with(words)).toList())
                            .toList(),
                    words.apply(captioned(id, caption)).runs());
        }
    }

    /**
     * A figure that leads to the record it is taken from, and stays as it was approved: that the record has changed is said
     * to the editors.
     *
     * @param activity number of the activity that bears the figure
     * @param figure as it was read there: {@code trên 41 đoàn/812 lượt}
     * @param label what it counts, in the words of the edition
     */
    record FigureOfRecords(String id, long activity, String figure, List<Run> label) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(captioned(id, label));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new FigureOfRecords(
                    id, activity, figure, words.apply(captioned(id, label)).runs());
        }
    }

    /** A file to take. */
    record Attachment(String id, long media, List<Run> label) implements Block {
        @Override
        public List<Unit> units() {
            return List.of(captioned(id, label));
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            return new Attachment(id, media, words.apply(captioned(id, label)).runs());
        }

        @Override
        public List<Long> shown() {
            return List.of(media);
        }
    }

    /** Places on a map. */
    record Map(String id, List<Point> points, List<Run> caption) implements Block {
        @Override
        public List<Unit> units() {
            return Stream.concat(
                            Stream.of(captioned(id, caption)), points.stream().map(Point::unit))
                    .toList();
        }

        @Override
        public Block with(UnaryOperator<Unit> words) {
            List<Run> told = words.apply(captioned(id, caption)).runs();
            return new Map(id, points.stream().map(point -> point.with(words)).toList(), told);
        }
    }

    private static Unit captioned(String id, List<Run> runs) {
        return new Unit(id + ".caption", runs);
    }
}
