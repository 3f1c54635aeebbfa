package vn.nhipcau.paper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnPaper.Block;
import vn.nhipcau.paper.DrawnPaper.Row;

/** A drawn paper as plain text: tables with bars; noise is what copying and scanning do. */
final class DrawnText {
    private static final Pattern FIELD = Pattern.compile("([-–—‒+•] |)([^:]+): (.+)");

    /** Ways to write labels; half of them are as usual. */
    private static final int HABITS = 8;

    private final @Nullable Random random;
    private final int width;
    private final boolean decomposed;
    private final boolean spaced;
    private final boolean hard;
    private final String dash;
    private final boolean numberedPages;
    private final boolean dense;
    private final int habit;
    private final Collection<String> labels;

    private DrawnText(Collection<String> labels, @Nullable Random random) {
        this.random = random;
        this.width = random == null ? Integer.MAX_VALUE : 72 + random.nextInt(60);
        this.decomposed = chance(3);
        this.spaced = chance(3);
        this.hard = chance(3);
        this.dash = random == null ? "-" : List.of("-", "–", "—", "‒").get(random.nextInt(4));
        this.numberedPages = chance(2);
        this.dense = chance(3);
        this.habit = random == null ? HABITS : random.nextInt(HABITS);
        this.labels = labels;
    }

    private boolean chance(int oneIn) {
        return random != null && random.nextInt(oneIn) == 0;
    }

    static byte[] file(List<Block> blocks, DrawnLayout layout, @Nullable Random random) {
        DrawnText text = new DrawnText(layout.labels().values(), random);
        StringBuilder file = new StringBuilder();
        int page = 1;
        int lines = 0;
        for (Block block : blocks) {
            List<String> printed = block.table().isEmpty() ? text.paragraph(block.text()) : text.table(block.table());
            for (String line : printed) {
                file.append(text.spoiled(line)).append('\n');
                lines++;
                if (text.numberedPages && lines % 30 == 0 && block.table().isEmpty() && lines > 10) {
                    file.append("\n").append(++page).append("\n\n");
                }
            }
            file.append(text.dense && !block.bold() ? "" : "\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String dashed(String text) {
        return text.startsWith("- ") ? dash + text.substring(1) : text;
    }

    /** Labels in capitals or small letters, a blank before their colon, their values on the next line. */
    private List<String> labelled(String text) {
        Matcher field = FIELD.matcher(text);
        if (random == null || !field.matches() || !labels.contains(field.group(2))) {
            return List.of(text);
        }
        String label = switch (habit) {
            case 0 -> field.group(2).toUpperCase(Locale.ROOT);
            case 1 -> field.group(2).toLowerCase(Locale.ROOT);
            default -> field.group(2);
        };
        String named = field.group(1) + label + (habit == 2 ? " :" : ":");
        return habit == 3 ? List.of(named, field.group(3)) : List.of(named + " " + field.group(3));
    }

    private List<String> paragraph(String text) {
        return labelled(dashed(text)).stream()
                .flatMap(line -> wrapped(line).stream())
                .toList();
    }

    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> table(List<Row> rows) {
        int columns = rows.getFirst().cells().size();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            String cells =
                    row.cells().stream().map(cell -> String.join("<br>", cell)).collect(Collectors.joining(" | "));
            lines.add("| " + cells + " |" + " |".repeat(columns - row.cells().size()));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return lines;
    }

    private String spoiled(String line) {
        if (random == null) {
            return line;
        }
        String text = line;
        if (spaced && !line.startsWith("|")) {
            text = text.replaceAll("(?<=[,;]) ", "  ");
        }
        if (hard) {
            text = text.replaceFirst("(?<=\\p{L}) (?=\\p{L})", "\u00a0");
        }
        return decomposed ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    }
}
