package vn.nhipcau.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.Notation;
import vn.nhipcau.library.Part;
import vn.nhipcau.library.Point;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.editions.EditionText.Said;
import vn.nhipcau.world.EditionStory.Piece;

/**
 * The words of a story, with the numbers of what they show and lead to.
 *
 * @param media by the names of their files
 * @param editions by the names of their stories
 * @param activity of which it tells, 0 where of none
 * @param later whether those that changed later are taken
 */
record StoryWords(
        EditionStory story, Map<String, Long> media, Map<String, Long> editions, long activity, boolean later) {
    private static final Pattern EDITION = Pattern.compile("\\(edition:([a-z-]+)\\)");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");

    /** What the original says. */
    Said said() {
        Map<String, String> fields = new TreeMap<>();
        story.pieces().stream()
                .filter(piece -> piece.type().equals("field"))
                .forEach(piece -> fields.put(piece.about(), line(piece)));
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : story.pieces()) {
            if (!List.of("title", "lead", "field").contains(piece.type())) {
                blocks.add(block("b" + blocks.size(), piece));
            }
        }
        Content content = ContentJson.readTyped(ContentJson.write(new Content(blocks)));
        return new Said(line("title"), line("lead"), fields, content);
    }

    /** The sentences that a language has, by what they mean. */
    Map<String, Coded> in(String language) {
        Map<String, Coded> known = new HashMap<>();
        for (Piece piece : story.pieces()) {
            for (Map<String, String> sentence : piece.sentences()) {
                List<String> cells = cells(Piece.said(sentence, ContentLanguage.ORIGINAL, later));
                List<String> told = cells(Piece.said(sentence, language, later));
                for (int i = 0; i < told.size() && !told.get(i).isEmpty(); i++) {
                    known.put(Meaning.of(Coded.of(runs(cells.get(i))).text()), Coded.of(runs(told.get(i))));
                }
            }
        }
        return known;
    }

    private Block block(String id, Piece piece) {
        return switch (piece.type()) {
            case "heading" -> new Block.Heading(id, 2, runs(line(piece)));
            case "subheading" -> new Block.Heading(id, 3, runs(line(piece)));
            case "paragraph" -> new Block.Paragraph(id, runs(line(piece)));
            case "bullets" -> new Block.Listing(id, false, parts(id, sentences(piece)));
            case "numbers" -> new Block.Listing(id, true, parts(id, sentences(piece)));
            case "quote" -> quote(id, sentences(piece));
            case "picture" -> new Block.Picture(id, medium(piece.about()), runs(line(piece)));
            case "gallery" ->
                new Block.Gallery(
                        id,
                        Arrays.stream(piece.about().split(" ", -1))
                                .map(this::medium)
                                .toList(),
                        runs(line(piece)));
            case "table" -> table(id, sentences(piece));
            case "figure" -> new Block.FigureOfRecords(id, activity, piece.about(), runs(line(piece)));
            case "map" -> map(id, piece);
            default -> throw new IllegalStateException(story.name() + ": " + piece.type());
        };
    }

    /** Whose words they are stands in the last line. */
    private Block quote(String id, List<String> lines) {
        String words = String.join(" ", lines.subList(0, lines.size() - 1));
        return new Block.Quote(id, runs(words), runs(lines.getLast()));
    }

    /** The first row names the columns; a line that is no row says what the table shows. */
    private Block table(String id, List<String> lines) {
        List<List<Part>> rows = new ArrayList<>();
        lines.stream()
                .filter(line -> line.contains("|"))
                .forEach(line -> rows.add(parts(id + "r" + rows.size(), cells(line))));
        String caption = lines.stream().filter(line -> !line.contains("|")).collect(Collectors.joining(" "));
        return new Block.Table(id, true, rows, runs(caption));
    }

    private Block map(String id, Piece piece) {
        List<Point> points = new ArrayList<>();
        List<String> caption = new ArrayList<>();
        for (Map<String, String> sentence : piece.sentences()) {
            String words = Piece.said(sentence, ContentLanguage.ORIGINAL, later);
            String place = sentence.get(EditionStory.PLACE);
            if (place == null) {
                caption.add(words);
            } else {
                double[] degrees = Arrays.stream(place.split(", ", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                points.add(new Point(id + "p" + points.size(), degrees[0], degrees[1], runs(words)));
            }
        }
        return new Block.Map(id, points, runs(String.join(" ", caption)));
    }

    private List<Part> parts(String id, List<String> lines) {
        List<Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(new Part(id + "i" + parts.size(), runs(line))));
        return parts;
    }

    private String line(String type) {
        return story.pieces().stream()
                .filter(piece -> piece.type().equals(type))
                .map(this::line)
                .collect(Collectors.joining());
    }

    private String line(Piece piece) {
        return String.join(" ", sentences(piece));
    }

    private List<String> sentences(Piece piece) {
        return piece.sentences().stream()
                .map(sentence -> Piece.said(sentence, ContentLanguage.ORIGINAL, later))
                .toList();
    }

    private static List<String> cells(String line) {
        return List.of(CELL.split(line, -1));
    }

    private List<Run> runs(String words) {
        return Notation.read(EDITION.matcher(words)
                .replaceAll(way -> "(/editions/" + Objects.requireNonNull(editions.get(way.group(1)), words) + ")"));
    }

    private long medium(String file) {
        return Objects.requireNonNull(media.get(file), file);
    }
}
