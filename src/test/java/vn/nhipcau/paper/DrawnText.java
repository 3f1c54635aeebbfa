package vn.nhipcau.paper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnPaper.Block;
import vn.nhipcau.paper.DrawnPaper.Row;

/** A drawn paper as plain text: tables with bars; noise is what copying and scanning do. */
final class DrawnText {
    private final @Nullable Random random;
    private final int width;
    private final boolean decomposed;
    private final boolean spaced;
    private final boolean hard;
    private final String dash;
    private final boolean numberedPages;
    private final boolean dense;

    private DrawnText(@Nullable Random random) {
        this.random = random;
        this.width = random == null ? Integer.MAX_VALUE : 72 + random.nextInt(60);
        this.decomposed = chance(3);
        this.spaced = chance(3);
        this.hard = chance(3);
        this.dash = random == null ? "-" : List.of("-", "–", "—", "‒").get(random.nextInt(4));
        this.numberedPages = chance(2);
        this.dense = chance(3);
    }

    private boolean chance(int oneIn) {
        return random != null && random.nextInt(oneIn) == 0;
    }

    static byte[] file(List<Block> blocks, @Nullable Random random) {
        DrawnText text = new DrawnText(random);
        StringBuilder file = new StringBuilder();
        int page = 1;
        int lines = 0;
        for (Block block : blocks) {
            List<String> printed =
                    block.table().isEmpty() ? text.wrapped(text.dashed(block.text())) : text.table(block.table());
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
