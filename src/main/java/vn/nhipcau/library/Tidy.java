package vn.nhipcau.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Makes content that came from outside what ours always is: composed letters, no signs of control, runs as long as their
 * marks allow, ways only to where a visitor may be sent, every id once.
 */
public final class Tidy {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,24}");
    private static final Pattern WAY =
            Pattern.compile("(https?://\\S+|mailto:\\S+@\\S+|tel:[+0-9 ()-]+|/(?!/)\\S*|#\\S+)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ufffe\\uffff]");
    private static final int ID_LENGTH = 10;

    private final Set<String> ids = new HashSet<>();

    private Tidy() {}

    static Content of(Content content) {
        Tidy tidy = new Tidy();
        return new Content(content.blocks().stream().map(tidy::block).toList())
                .with(unit -> new Unit(unit.id(), runs(unit.runs())));
    }

    /** A new id, for a block or a part of one. */
    public static String id() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(
                    Character.forDigit(ThreadLocalRandom.current().nextInt(Character.MAX_RADIX), Character.MAX_RADIX));
        }
        return id.toString();
    }

    /** Whether a visitor may be sent there. */
    public static boolean isWay(String address) {
        return WAY.matcher(address).matches();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(own(h.id()), Math.clamp(h.level(), 2, 3), h.runs());
            case Block.Paragraph p -> new Block.Paragraph(own(p.id()), p.runs());
            case Block.Listing l -> new Block.Listing(own(l.id()), l.ordered(), parts(l.items()));
            case Block.Quote q -> new Block.Quote(own(q.id()), q.runs(), q.source());
            case Block.Picture p -> new Block.Picture(own(p.id()), p.media(), p.caption());
            case Block.Gallery g -> new Block.Gallery(own(g.id()), g.media(), g.caption());
            case Block.Film f -> new Block.Film(own(f.id()), f.media(), f.caption());
            case Block.Table t -> table(t);
            case Block.FigureOfRecords f ->
                new Block.FigureOfRecords(own(f.id()), f.activity(), line(f.figure()), f.label());
            case Block.Attachment a -> new Block.Attachment(own(a.id()), a.media(), a.label());
            case Block.Map m ->
                new Block.Map(
                        own(m.id()),
                        m.points().stream()
                                .map(p -> new Point(
                                        own(p.id()),
                                        Math.clamp(p.latitude(), -90, 90),
                                        Math.clamp(p.longitude(), -180, 180),
                                        p.label()))
                                .toList(),
                        m.caption());
        };
    }

    private Block table(Block.Table table) {
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<List<Part>> rows = new ArrayList<>();
        for (List<Part> row : table.rows()) {
            List<Part> cells = new ArrayList<>(parts(row));
            while (cells.size() < width) {
                cells.add(new Part(own(id()), List.of()));
            }
            rows.add(cells);
        }
        return new Block.Table(own(table.id()), table.headed(), rows, table.caption());
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream().map(part -> new Part(own(part.id()), part.runs())).toList();
    }

    /** The id, or another one where it is none or is borne already: what was copied keeps its words, not its identity. */
    private String own(String id) {
        String own = ID.matcher(id).matches() ? id : id();
        while (!ids.add(own)) {
            own = id();
        }
        return own;
    }

    private static List<Run> runs(List<Run> runs) {
        List<Run> tidy = new ArrayList<>();
        for (Run run : runs) {
            String words = words(run.text());
            List<Mark> marks = run.marks().stream()
                    .filter(mark -> !(mark instanceof Mark.Link link) || isWay(link.address()))
                    .distinct()
                    .toList();
            if (words.isEmpty()) {
                continue;
            }
            if (!tidy.isEmpty() && tidy.getLast().marks().equals(marks)) {
                tidy.set(tidy.size() - 1, new Run(tidy.getLast().text() + words, marks));
            } else {
                tidy.add(new Run(words, marks));
            }
        }
        return tidy;
    }

    /** Words as they are kept. */
    public static String words(String typed) {
        return Normalizer.normalize(
                CONTROL.matcher(typed).replaceAll("").replaceAll("[\\t\\n]+", " "), Normalizer.Form.NFC);
    }

    /** Words of one line, without white space at the ends. */
    public static String line(String typed) {
        return words(typed).replaceAll(" +", " ").strip();
    }
}
