package vn.nhipcau.paper.source;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|XE|TC)\\b.*");

    /** Fields in fields: a date inside a form, two or three deep. */
    private static final int DEEPEST_FIELD = 50;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Field> fields = new ArrayDeque<>();
    private @Nullable String style;
    private @Nullable Integer numbering;
    private @Nullable Integer level;
    private boolean endDeleted;
    private boolean inProperties;
    private boolean inRun;
    private boolean raised;
    private boolean hidden;
    private boolean capitals;
    private @Nullable Boolean bold;
    private int boldLetters;
    private int plainLetters;
    private int unsaidLetters;

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean isShown;
    }

    /** @param before words of a paragraph whose end was deleted, and which therefore runs on into this one */
    WordParagraph(String before) {
        text.append(before);
    }

    void start(Xml xml) {
        switch (xml.name()) {
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> numbering = xml.number("val", 0);
            case "ilvl" -> level = xml.number("val", 0);
            case "r" -> beginRun();
            case "fldSimple" -> {
                String instruction = xml.attribute("instr");
                Dangers.refuseField(instruction);
                if (instruction != null && PAGE_NUMBER.matcher(instruction).matches()) {
                    xml.skip();
                }
            }
            default -> {
                if (inRun && !inProperties) {
                    startInRun(xml);
                }
            }
        }
    }

    private void startInRun(Xml xml) {
        switch (xml.name()) {
            case "b" -> bold = xml.isOn();
            case "caps" -> capitals = xml.isOn();
            case "vanish" -> hidden = xml.isOn();
            case "vertAlign" -> raised = "superscript".equals(xml.attribute("val"));
            case "t" -> append(raised ? WordNote.raised(xml.text()) : xml.text());
            case "footnoteReference", "endnoteReference" -> note(xml);
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(text.isEmpty() ? "- " : "");
            case "instrText" -> {
                Field field = fields.peek();
                String instruction = xml.text();
                if (field != null) {
                    field.instruction.append(instruction);
                }
            }
            case "fldChar" -> field(xml.attribute("fldCharType"));
            default -> {}
        }
    }

    private void beginRun() {
        inRun = true;
        hidden = false;
        raised = false;
        capitals = false;
        bold = null;
    }

    void end(String name) {
        if (name.equals("r")) {
            inRun = false;
        } else {
            inProperties = false;
        }
    }

    private void note(Xml xml) {
        if (!hidden) {
            text.append(WordNote.place(xml.name().startsWith("end"), xml.number("id", 0)));
            Extent.refuseLong(text.length());
        }
    }

    private void field(@Nullable String type) {
        Field field = fields.peek();
        if ("begin".equals(type)) {
            if (fields.size() == DEEPEST_FIELD) {
                throw new UnreadablePaper("nested");
            }
            fields.push(new Field());
        } else if (field != null && "separate".equals(type)) {
            Dangers.refuseField(field.instruction);
            field.isShown = !PAGE_NUMBER.matcher(field.instruction).matches();
        } else if (field != null) {
            Dangers.refuseField(fields.pop().instruction);
        }
    }

    private void append(String words) {
        if (hidden || !fields.stream().allMatch(field -> field.isShown)) {
            return;
        }
        text.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
        Extent.refuseLong(text.length());
        int letters =
                (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
        if (bold == null) {
            unsaidLetters += letters;
        } else if (bold) {
            boldLetters += letters;
        } else {
            plainLetters += letters;
        }
    }

    /** A deletion among the paragraph's properties is that of its end. */
    void markDeletion() {
        endDeleted |= inProperties;
    }

    boolean isEndDeleted() {
        return endDeleted;
    }

    String text() {
        return text.toString();
    }

    @Nullable
    String style() {
        return style;
    }

    @Nullable
    Integer numbering() {
        return numbering;
    }

    @Nullable
    Integer level() {
        return level;
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    boolean isBold(WordStyles styles) {
        return plainLetters == 0 && boldLetters + unsaidLetters > 0 && (unsaidLetters == 0 || styles.isBold(style));
    }

    /** Its lines, parted where the author broke one by hand; NFC. */
    List<String> lines(WordStyles styles) {
        String shown = styles.isCapitals(style) ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
        return List.of(Normalizer.normalize(shown, Normalizer.Form.NFC).split("\n", -1));
    }
}
