package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table: where its columns begin, what of it is ruled, what is repeated. Lengths in twips. */
final class Grid {
    /** What Word keeps free at both sides of a cell where nothing is said. */
    private static final int SIDES = 108;

    private static final Set<String> DRAWN = Set.of("single", "thick", "double");

    private final Frame around;
    private Traits traits = Traits.NONE;
    private String style = "";
    private List<Integer> columns = List.of();
    private final List<Edge> edges = new ArrayList<>();
    private int rows;
    private int column;
    private boolean headRepeated;
    private int lines;

    /** A cell's border; boundary 1 lies below the first row. */
    private record Edge(int boundary, int from, int to) {}

    Grid(Frame around) {
        this.around = around;
    }

    void fill(Element properties, Styles styles) {
        Traits own = Traits.of(properties);
        style = styles.tableStyle(own.get("tblStyle"));
        traits = own.over(styles.table(style));
    }

    void columns(Element grid) {
        columns = grid.children().stream().map(column -> column.number("w", 0)).toList();
    }

    void beginRow() {
        column = 0;
    }

    void row(Element properties) {
        Traits row = Traits.of(properties);
        column = row.number("gridBefore", 0);
        headRepeated |= rows == 0 && row.isOn("tblHeader");
    }

    void endRow() {
        rows++;
    }

    /** The frame of the cell that begins. */
    Frame cell(Element properties) {
        Traits cell = Traits.of(properties);
        int from = column;
        int to = from + Math.clamp(cell.number("gridSpan", 1), 1, 63);
        column = to;
        border(cell, "top", rows, from, to);
        border(cell, "bottom", rows + 1, from, to);
        double width = start(to) - start(from);
        if (width <= 0) {
            width = cell.number("tcW.w", 0);
        }
        double left = side("left", "start");
        return new Frame(
                around.section(),
                offset() + start(from) + left,
                Math.max(1, width - left - side("right", "end")),
                new Frame.CellPlace(this, rows, from, to),
                false);
    }

    private void border(Traits cell, String side, int boundary, int from, int to) {
        String inside = side.equals("top") && boundary == 0 ? "top" : "insideH";
        String usual = traits.get("tblBorders." + inside, "none");
        if (DRAWN.contains(cell.get("tcBorders." + side, usual))) {
            edges.add(new Edge(boundary, from, to));
        }
    }

    private double side(String side, String newName) {
        return traits.number("tblCellMar." + side + ".w", traits.number("tblCellMar." + newName + ".w", SIDES));
    }

    private double start(int at) {
        return columns.stream().limit(at).mapToInt(Integer::intValue).sum();
    }

    private double offset() {
        double spare = around.width() > 0 ? around.width() - start(columns.size()) : 0;
        return around.offset()
                + switch (traits.get("jc", "left")) {
                    case "center" -> spare / 2;
                    case "right", "end" -> spare;
                    default -> traits.number("tblpPr.tblpX", traits.number("tblInd.w", 0));
                };
    }

    /** The drawn edges below a row, those that touch each other as one. */
    List<Stroke> below(int row) {
        List<Stroke> strokes = new ArrayList<>();
        double left = around.section().left() + offset();
        List<Edge> drawn = edges.stream()
                .filter(edge -> edge.boundary == row + 1)
                .sorted((one, two) -> Integer.compare(one.from, two.from))
                .toList();
        int from = -1;
        int to = -1;
        for (Edge edge : drawn) {
            if (edge.from > to) {
                add(strokes, left, from, to);
                from = edge.from;
            }
            to = Math.max(to, edge.to);
        }
        add(strokes, left, from, to);
        return strokes;
    }

    private void add(List<Stroke> strokes, double left, int from, int to) {
        if (from >= 0) {
            strokes.add(new Stroke(Stroke.Kind.CELL, left + start(from), start(to) - start(from), true));
        }
    }

    /** Whether people see it as a table: its inner lines are drawn. */
    boolean isRuled() {
        return Stream.of("insideH", "insideV")
                        .anyMatch(side -> DRAWN.contains(traits.get("tblBorders." + side, "none")))
                || edges.size() > 2 * rows;
    }

    String style() {
        return style;
    }

    int rows() {
        return rows;
    }

    boolean isHeadRepeated() {
        return headRepeated;
    }

    Section section() {
        return around.section();
    }

    @Nullable
    Grid outer() {
        return around.table();
    }

    /** Counts a paragraph, to tell about how long the table is. */
    void count(int linesOfText) {
        lines += linesOfText;
    }

    int lines() {
        return lines;
    }
}
