package vn.nhipcau.library.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML in UTF-8, written straight through; white space stays as it is, whatever a reader makes of line ends. */
public final class XmlOut {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with the declaration. */
    XmlOut(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * An element that holds others.
     *
     * @param attributes name, value, name, value …; one without value is left out
     */
    XmlOut open(String name, @Nullable String... attributes) {
        tag(name, attributes);
        open.push(name);
        return raw(">");
    }

    XmlOut close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    /** An element without content. */
    XmlOut leaf(String name, @Nullable String... attributes) {
        tag(name, attributes);
        return raw("/>");
    }

    /** An element that holds words alone. */
    XmlOut words(String name, String words, @Nullable String... attributes) {
        return open(name, attributes).text(words).close();
    }

    XmlOut text(String text) {
        return raw(escaped(text, false));
    }

    XmlOut line() {
        return raw("\n");
    }

    /** Closes what is open; the stream stays so. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tag(String name, @Nullable String... attributes) {
        raw("<").raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                raw(" ").raw(String.valueOf(attributes[i]))
                        .raw("=\"")
                        .raw(escaped(value, true))
                        .raw("\"");
            }
        }
    }

    /** Words as they stand in an element, or in an attribute's quotes. */
    public static String escaped(String text, boolean inAttribute) {
        String bearable = Signs.bearable(text);
        StringBuilder escaped = new StringBuilder(bearable.length() + 16);
        for (int i = 0; i < bearable.length(); i++) {
            char c = bearable.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(inAttribute ? "&#9;" : "\t");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private XmlOut raw(String xml) {
        try {
            out.write(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
