package vn.nhipcau.paper.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One part of a Word file, written straight through: names carry their prefix, as they stand in the file. By hand, because a
 * library's writer looks at each letter several times, and a report of a province has millions.
 */
final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int SIZE = 1 << 15;

    /** The longest that one letter becomes: "&quot;". */
    private static final int LONGEST = 6;

    private final OutputStream part;
    private final byte[] buffer = new byte[SIZE];
    private final Deque<String> open = new ArrayDeque<>();
    private int filled;

    /** Begins with the declaration. */
    WordXml(OutputStream part) {
        this.part = part;
        raw(DECLARATION);
    }

    /** The outermost element, with the name spaces of Word. */
    WordXml root(String name) {
        return open(name, "xmlns:w", WORD, "xmlns:r", RELATIONS);
    }

    /**
     * An element that holds others.
     *
     * @param attributes name, value, name, value …
     */
    WordXml open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return one('>');
    }

    WordXml close() {
        return raw("</").raw(open.pop()).one('>');
    }

    /** An element without content. */
    WordXml leaf(String name, String... attributes) {
        tag(name, attributes);
        return raw("/>");
    }

    WordXml text(String text) {
        return escaped(PlainText.bearable(text));
    }

    /** Words of a run; white space that another would take away is to be kept. */
    WordXml words(String text) {
        boolean isSpaced = text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
        tag("w:t");
        raw(isSpaced ? " xml:space=\"preserve\">" : ">");
        return text(text).raw("</w:t>");
    }

    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        flush();
    }

    private void tag(String name, String... attributes) {
        one('<').raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            one(' ').raw(attributes[i]).raw("=\"").escaped(attributes[i + 1]).one('"');
        }
    }

    private WordXml escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            room(LONGEST);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c)) {
                        i++;
                        encode(Character.toCodePoint(c, text.charAt(i)));
                    } else {
                        encode(c);
                    }
                }
            }
        }
        return this;
    }

    /** A code point in UTF-8. */
    private void encode(int c) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            follow(c);
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12));
            follow(c >> 6);
            follow(c);
        } else {
            put(0xF0 | (c >> 18));
            follow(c >> 12);
            follow(c >> 6);
            follow(c);
        }
    }

    private void follow(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    /** Text that is XML already, of ASCII letters. */
    private WordXml raw(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    private WordXml one(char c) {
        room(1);
        put(c);
        return this;
    }

    private void put(int octet) {
        buffer[filled++] = (byte) octet;
    }

    private void room(int octets) {
        if (filled + octets > SIZE) {
            flush();
        }
    }

    private void flush() {
        try {
            part.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
