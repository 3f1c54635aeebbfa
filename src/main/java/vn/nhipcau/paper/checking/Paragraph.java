package vn.nhipcau.paper.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is printed.
 *
 * @param index its place among the paragraphs of its part
 * @param label an automatic number with the space behind it, "" for none
 * @param strokes drawn lines that are anchored in it, its own borders excepted
 * @param pageNumber how the number of the page looks that it shows, null for none
 */
record Paragraph(
        int index,
        Frame frame,
        Traits traits,
        String style,
        String label,
        List<Run> runs,
        List<Stroke> strokes,
        @Nullable Look pageNumber,
        boolean breaksPage) {

    String text() {
        StringBuilder text = new StringBuilder(label);
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** On one line, for reading. */
    String words() {
        return Words.spaced(text());
    }

    boolean isBlank() {
        return text().isBlank();
    }

    enum Align {
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED
    }

    Align align() {
        String inFrame = traits.get("framePr.xAlign", "");
        return switch (inFrame.isEmpty() ? traits.get("jc", "left") : inFrame) {
            case "center" -> Align.CENTRED;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                Align.JUSTIFIED;
            default -> Align.LEFT;
        };
    }

    int indent(String side) {
        return traits.number("ind." + side, 0);
    }

    /** Of the first line, beyond the others; negative where it hangs out. */
    int firstLine() {
        return traits.number("ind.firstLine", -traits.number("ind.hanging", 0));
    }

    double left() {
        return frame.left() + indent("left");
    }

    double inner() {
        return Math.max(1, frame.inner() - indent("left") - indent("right"));
    }

    /** Before or after it, in twips. */
    int space(String side) {
        if (traits.isOn("spacing." + side + "Autospacing")) {
            return 280;
        }
        int lines = traits.number("spacing." + side + "Lines", 0);
        return lines > 0 ? lines * 240 / 100 : traits.number("spacing." + side, 0);
    }

    /** The size most of its letters have, in points. */
    double size() {
        return runs.stream()
                .filter(Run::hasLetters)
                .max((one, two) -> Integer.compare(one.letters(), two.letters()))
                .map(run -> run.look().size())
                .orElse(0.0);
    }

    /** Between its lines, 1 for single. */
    double lineSpacing() {
        double line = traits.number("spacing.line", 240);
        double single = Math.max(1, size()) * 20 * 1.15;
        return switch (traits.get("spacing.lineRule", "auto")) {
            case "exact" -> line / single;
            case "atLeast" -> Math.max(1, line / single);
            default -> line / 240;
        };
    }

    /** About: how many lines its words fill. */
    int lines() {
        double width =
                runs.stream().mapToDouble(run -> run.look().width(run.text())).sum();
        return Math.max(1, (int) Math.ceil(width / inner()));
    }

    /** A line along its lower or upper edge; null where none is drawn. */
    @Nullable
    Stroke border(String side) {
        String kind = traits.get("pBdr." + side, "none");
        return kind.equals("none") || kind.equals("nil")
                ? null
                : new Stroke(Stroke.Kind.BORDER, left(), inner(), kind.equals("single") || kind.equals("thick"));
    }
}
