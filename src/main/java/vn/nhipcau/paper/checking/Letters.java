package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one paragraph: letters with their looks, drawn lines, text boxes, the field of the page number. */
final class Letters {
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*PAGE\\b.*", Pattern.DOTALL);

    private final Formatting formatting;
    private final String style;
    private final @Nullable String tableStyle;
    private final Frame frame;

    final List<Run> runs = new ArrayList<>();
    final List<Stroke> strokes = new ArrayList<>();

    /** Each with the frame that its paragraphs stand in. */
    final List<Box> boxes = new ArrayList<>();

    boolean breaksPage;

    @Nullable
    Look pageNumber;

    private StringBuilder instruction = new StringBuilder();
    private boolean isResultAwaited;

    record Box(Element content, Frame frame) {}

    Letters(Formatting formatting, String style, @Nullable String tableStyle, Frame frame) {
        this.formatting = formatting;
        this.style = style;
        this.tableStyle = tableStyle;
        this.frame = frame;
    }

    void read(Element element) {
        switch (element.name()) {
            case "r" -> run(element);
            case "drawing", "pict", "object" -> drawing(element);
            // shown is what stays when changes are accepted
            case "pPr", "sdtPr", "del", "moveFrom" -> {}
            case "AlternateContent" -> {
                Element choice = element.at("Choice");
                Element shown = choice == null ? element.at("Fallback") : choice;
                if (shown != null) {
                    shown.children().forEach(this::read);
                }
            }
            case "fldSimple" -> {
                element.children().forEach(this::read);
                if (PAGE.matcher(element.attributes().getOrDefault("instr", "")).matches()) {
                    pageNumber = look(element.all("rPr").findFirst().orElse(null));
                }
            }
            default -> element.children().forEach(this::read);
        }
    }

    private Look look(@Nullable Element properties) {
        return formatting.look(properties, style, tableStyle);
    }

    private void run(Element run) {
        Look look = look(run.at("rPr"));
        if (look.hidden()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Element part : run.children()) {
            switch (part.name()) {
                case "t" -> text.append(part.text());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> {
                    boolean isPage = "page".equals(part.attribute("type"));
                    breaksPage |= isPage;
                    text.append(isPage ? "" : "\n");
                }
                case "noBreakHyphen" -> text.append('-');
                case "instrText" -> instruction.append(part.text());
                case "fldChar" -> field(String.valueOf(part.attribute("fldCharType")), look);
                case "lastRenderedPageBreak", "rPr", "sym" -> {}
                default -> read(part);
            }
        }
        if (!text.isEmpty()) {
            if (isResultAwaited) {
                pageNumber = look;
                isResultAwaited = false;
            }
            runs.add(new Run(look.capitals() ? text.toString().toUpperCase(Locale.ROOT) : text.toString(), look));
        }
    }

    private void field(String type, Look look) {
        if (type.equals("begin")) {
            instruction = new StringBuilder();
        } else if (PAGE.matcher(instruction).matches()) {
            if (pageNumber == null) {
                pageNumber = look;
            }
            isResultAwaited = type.equals("separate");
        }
    }

    private void drawing(Element drawing) {
        Shapes.strokes(drawing, frame).forEach(strokes::add);
        Frame box = Shapes.box(drawing, frame);
        if (box != null) {
            drawing.all("txbxContent").findFirst().ifPresent(content -> boxes.add(new Box(content, box)));
        }
    }
}
