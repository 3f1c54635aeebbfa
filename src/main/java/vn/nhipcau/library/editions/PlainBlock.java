package vn.nhipcau.library.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Notation;
import vn.nhipcau.library.Part;
import vn.nhipcau.library.Point;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.Tidy;

/**
 * A block as one writes it without the editor: its type and lines of text. The lines of a list are its items, those of a
 * table its rows with {@code |} between cells; a picture, film or file begins with a line that holds its number, a place
 * of a map with its coordinates, a figure with the number of its activity.
 */
public record PlainBlock(String id, Type type, String text) {
    /** The types in the order in which they are offered. */
    public enum Type {
        PARAGRAPH,
        HEADING,
        SUBHEADING,
        BULLETS,
        NUMBERS,
        QUOTE,
        PICTURE,
        GALLERY,
        FILM,
        TABLE,
        FIGURE,
        FILE,
        MAP
    }

    private static final Pattern PLACE =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d+(?:\\.\\d+)?)\\s*(.*)");
    private static final String CELLS = "\\s*(?<!\\\\)\\|\\s*";

    static PlainBlock of(Block block) {
        return switch (block) {
            case Block.Paragraph p -> new PlainBlock(p.id(), Type.PARAGRAPH, Notation.write(p.runs()));
            case Block.Heading h ->
                new PlainBlock(h.id(), h.level() == 2 ? Type.HEADING : Type.SUBHEADING, Notation.write(h.runs()));
            case Block.Listing l ->
                new PlainBlock(
                        l.id(),
                        l.ordered() ? Type.NUMBERS : Type.BULLETS,
                        l.items().stream().map(i -> Notation.write(i.runs())).collect(Collectors.joining("\n")));
            case Block.Quote q -> new PlainBlock(q.id(), Type.QUOTE, lines(Notation.write(q.runs()), q.source()));
            case Block.Picture p -> new PlainBlock(p.id(), Type.PICTURE, lines(Long.toString(p.media()), p.caption()));
            case Block.Gallery g ->
                new PlainBlock(
                        g.id(),
                        Type.GALLERY,
                        lines(g.media().stream().map(String::valueOf).collect(Collectors.joining(" ")), g.caption()));
            case Block.Film f -> new PlainBlock(f.id(), Type.FILM, lines(Long.toString(f.media()), f.caption()));
            case Block.Table t -> new PlainBlock(t.id(), Type.TABLE, table(t));
            case Block.FigureOfRecords f ->
                new PlainBlock(f.id(), Type.FIGURE, lines(f.activity() + "\n" + f.figure(), f.label()));
            case Block.Attachment a -> new PlainBlock(a.id(), Type.FILE, lines(Long.toString(a.media()), a.label()));
            case Block.Map m -> new PlainBlock(m.id(), Type.MAP, map(m));
        };
    }

    /**
     * The block that was written; nothing where it says nothing or its number is none.
     *
     * @param before the block that bore its id, whose parts keep theirs
     */
    Optional<Block> block(Optional<Block> before) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> rest = lines.subList(1, lines.size());
        List<Run> all = Notation.read(String.join(" ", lines));
        return switch (type) {
            case PARAGRAPH -> Optional.of(new Block.Paragraph(id, all));
            case HEADING -> Optional.of(new Block.Heading(id, 2, all));
            case SUBHEADING -> Optional.of(new Block.Heading(id, 3, all));
            case BULLETS, NUMBERS ->
                Optional.of(new Block.Listing(id, type == Type.NUMBERS, parts(lines, partsOf(before))));
            case QUOTE -> Optional.of(new Block.Quote(id, Notation.read(lines.getFirst()), joined(rest)));
            case PICTURE -> number(lines).map(media -> new Block.Picture(id, media, joined(rest)));
            case GALLERY -> numbers(lines.getFirst()).map(media -> new Block.Gallery(id, media, joined(rest)));
            case FILM -> number(lines).map(media -> new Block.Film(id, media, joined(rest)));
            case TABLE -> Optional.of(table(lines, partsOf(before)));
            case FIGURE ->
                number(lines)
                        .filter(activity -> lines.size() > 1)
                        .map(activity -> new Block.FigureOfRecords(
                                id, activity, lines.get(1), joined(lines.subList(2, lines.size()))));
            case FILE -> number(lines).map(media -> new Block.Attachment(id, media, joined(rest)));
            case MAP -> Optional.of(map(lines));
        };
    }

    private static String lines(String first, List<Run> rest) {
        return rest.isEmpty() ? first : first + "\n" + Notation.write(rest);
    }

    private static String table(Block.Table table) {
        String caption = table.caption().isEmpty() ? "" : "= " + Notation.write(table.caption()) + "\n";
        String rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> Notation.write(cell.runs()).replace("|", "\\|"))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        return caption + (table.headed() ? "" : "-\n") + rows;
    }

    private Block table(List<String> lines, List<Part> before) {
        boolean headed = !lines.contains("-");
        List<Run> caption = lines.stream()
                .filter(line -> line.startsWith("= "))
                .findFirst()
                .map(line -> Notation.read(line.substring(2)))
                .orElse(List.of());
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.equals("-") && !line.startsWith("= "))
                .map(line -> Arrays.stream(line.split(CELLS, -1))
                        .map(cell -> cell.replace("\\|", "|"))
                        .toList())
                .toList();
        // over the whole table at once: what stands in one row again is another cell
        Iterator<Part> cells =
                parts(rows.stream().flatMap(List::stream).toList(), before).iterator();
        return new Block.Table(
                id,
                headed,
                rows.stream()
                        .map(row -> row.stream().map(cell -> cells.next()).toList())
                        .toList(),
                caption);
    }

    private static String map(Block.Map map) {
        String points = map.points().stream()
                .map(p -> p.latitude() + ", " + p.longitude() + " " + Notation.write(p.label()))
                .collect(Collectors.joining("\n"));
        return map.caption().isEmpty() ? points : points + "\n" + Notation.write(map.caption());
    }

    private Block map(List<String> lines) {
        List<Point> points = new ArrayList<>();
        List<String> caption = new ArrayList<>();
        for (String line : lines) {
            Matcher found = PLACE.matcher(line);
            if (found.matches()) {
                points.add(new Point(
                        Tidy.id(),
                        Double.parseDouble(found.group(1)),
                        Double.parseDouble(found.group(2)),
                        Notation.read(found.group(3))));
            } else {
                caption.add(line);
            }
        }
        return new Block.Map(id, points, joined(caption));
    }

    /** Parts keep their ids: those with the same words first, then those that are left, in order. */
    private static List<Part> parts(List<String> lines, List<Part> before) {
        List<Part> left = new ArrayList<>(before);
        List<Part> parts = new ArrayList<>();
        for (String line : lines) {
            List<Run> runs = Notation.read(line);
            Optional<Part> same = left.stream()
                    .filter(part -> Run.words(part.runs()).equals(Run.words(runs)))
                    .findFirst();
            same.ifPresent(left::remove);
            parts.add(new Part(same.map(Part::id).orElse(""), runs));
        }
        return parts.stream()
                .map(part -> part.id().isEmpty()
                        ? new Part(
                                left.isEmpty() ? Tidy.id() : left.removeFirst().id(), part.runs())
                        : part)
                .toList();
    }

    private static List<Part> partsOf(Optional<Block> block) {
        return switch (block.orElse(null)) {
            case Block.Listing l -> l.items();
            case Block.Table t -> t.rows().stream().flatMap(List::stream).toList();
            case null, default -> List.of();
        };
    }

    private static List<Run> joined(List<String> lines) {
        return Notation.read(String.join(" ", lines));
    }

    private static Optional<Long> number(List<String> lines) {
        return numbers(lines.getFirst()).map(List::getFirst);
    }

    private static Optional<List<Long>> numbers(String line) {
        return line.matches("#?\\d{1,18}([\\s,#]+\\d{1,18})*")
                ? Optional.of(Arrays.stream(line.replace("#", "").split("[\\s,]+", -1))
                        .map(Long::valueOf)
                        .toList())
                : Optional.empty();
    }
}
