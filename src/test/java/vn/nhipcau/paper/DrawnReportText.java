package vn.nhipcau.paper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnSection.Row;
import vn.nhipcau.paper.ReportBlocks.Block;
import vn.nhipcau.paper.ReportBlocks.Kind;
import vn.nhipcau.paper.ReportLayout.Format;
import vn.nhipcau.paper.ReportLayout.Level;
import vn.nhipcau.paper.ReportLayout.Notes;

/** A drawn report as plain text or Markdown. */
final class DrawnReportText {
    private static final List<BiFunction<String, Random, String>> NOISES = List.of(
            (line, random) -> line.replace(" ", random.nextBoolean() ? "  " : " "),
            (line, random) -> line.replaceFirst("(?<=\\p{L}) (?=\\p{L})", "\u00a0"),
            (line, random) -> Normalizer.normalize(line, Normalizer.Form.NFD),
            (line, random) -> line + " ".repeat(random.nextInt(4)),
            (line, random) -> random.nextInt(12) == 0 && line.length() > 40 ? line + "\n\n" + 3 + "\n\f" : line,
            (line, random) -> random.nextBoolean() ? line : line + "\r");

    private static final List<BiFunction<String, Random, String>> MARKDOWN = List.of(
            NOISES.get(1),
            NOISES.get(2),
            (line, random) -> line.replaceAll("(?<=^#{0,6} ?\\**\\w{1,4})\\.(?= )", "\\\\."),
            (line, random) -> line.startsWith("|") ? line : line.replaceAll("[()]", "\\\\$0"),
            (line, random) -> line.replaceFirst("^- ", random.nextBoolean() ? "* " : "\\\\- "),
            (line, random) -> line.replaceFirst("^#+ (.*[IVX\\d]\\. .*)$", random.nextBoolean() ? "**$1**" : "#### $1"),
            (line, random) -> line.replaceAll("-(?=[A-Z])", "\\\\-"));

    private final ReportLayout layout;
    private final @Nullable Random random;
    private final List<String> pending = new ArrayList<>();
    private final StringBuilder file = new StringBuilder();
    private final int width;
    private final boolean notesBelowPages;
    private int notes;
    private int pages = 1;

    private DrawnReportText(ReportLayout layout, @Nullable Random random) {
        this.layout = layout;
        this.random = random;
        this.width = random == null || layout.format() == Format.MD ? Integer.MAX_VALUE : 66 + random.nextInt(60);
        this.notesBelowPages = random != null && layout.format() == Format.TXT && random.nextInt(3) == 0;
    }

    static byte[] file(List<Block> blocks, ReportLayout layout, @Nullable Random random) {
        DrawnReportText text = new DrawnReportText(layout, random);
        for (int i = 0; i < blocks.size(); i++) {
            text.block(blocks.get(i));
            boolean bullets = i + 1 < blocks.size()
                    && blocks.get(i).kind() == Kind.BULLET
                    && blocks.get(i + 1).kind() == Kind.BULLET;
            text.file.append(bullets && layout.dense() ? "" : "\n");
            if (text.notesBelowPages && i % 7 == 6 && !text.pending.isEmpty()) {
                text.notes();
                text.file.append(++text.pages).append("\n\f\n");
            }
        }
        text.notes();
        String whole = text.file.toString();
        if (random != null) {
            whole = Noise.over(whole, layout.format() == Format.MD ? MARKDOWN : NOISES, random.nextInt(1_000_000));
        }
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private void notes() {
        pending.forEach(note -> file.append(wrapped(note)));
        file.append(pending.isEmpty() ? "" : "\n");
        pending.clear();
    }

    private String wrapped(String line) {
        return Noise.wrapped(line, width);
    }

    private void block(Block block) {
        if (layout.format() == Format.MD) {
            markdown(block);
            return;
        }
        String text = noted(block);
        switch (block.kind()) {
            case PAIR ->
                file.append(text)
                        .append(" ".repeat(Math.max(4, 44 - text.length())))
                        .append(block.mark())
                        .append('\n');
            case LINE -> file.append(text).append('\n');
            case BULLET -> file.append(wrapped(bullet() + text));
            case HEADING -> file.append(wrapped(heading(block.mark(), text)));
            default -> file.append(wrapped(block.mark().isEmpty() ? text : block.mark() + " " + text));
        }
    }

    private String bullet() {
        List<String> signs = List.of("- ", "– ", "• ", "-", "- + ", "+ ", "‒ ");
        return random == null ? layout.bullet() + " " : signs.get(random.nextInt(signs.size()));
    }

    /** "PHẦN I" stands alone above its title. */
    private String heading(String mark, String text) {
        boolean part = layout.levels().getFirst() == Level.PART && mark.startsWith("PHẦN");
        return mark.isEmpty() ? text : mark + (part ? "\n" : " ") + text;
    }

    private void markdown(Block block) {
        String text = noted(block);
        switch (block.kind()) {
            case PAIR -> file.append(text).append(' ').append(block.mark()).append('\n');
            case LINE -> file.append(block.isBold() ? "**" + text + "**" : text).append('\n');
            case HEADING -> {
                String lead = "#".repeat(block.level() + 2) + " ";
                file.append(lead)
                        .append(heading(block.mark(), text).replace("\n", "\n\n" + lead))
                        .append('\n');
            }
            case BULLET -> file.append("- ").append(text).append('\n');
            case TABLE -> table(block.rows());
            default ->
                file.append(block.mark())
                        .append(block.mark().isEmpty() ? "" : " ")
                        .append(text)
                        .append('\n');
        }
    }

    private void table(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            file.append("| ").append(String.join(" | ", rows.get(i).cells())).append(" |\n");
            if (i == 0) {
                file.append("|---".repeat(rows.getFirst().cells().size())).append("|\n");
            }
        }
    }

    /** Its text with the marks of its notes; the notes are kept for their place. */
    private String noted(Block block) {
        String text = block.text();
        for (String note : block.notes()) {
            notes++;
            String mark = layout.format() == Format.MD
                    ? "[^" + notes + "]"
                    : layout.notes() == Notes.TYPED ? "[" + notes + "]" : raised(notes);
            text = text.replaceFirst(DrawnSentence.NOTE, mark);
            pending.add(mark + (layout.format() == Format.MD ? ":" : "") + " " + note);
        }
        return text;
    }

    private static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }
}
