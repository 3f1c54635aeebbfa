package vn.nhipcau.paper.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.source.Xml;

/** One paragraph, style or the like as a tree; a paper as a whole never is one. Names are local, without their namespaces. */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    private static final Set<String> TEXTS = Set.of("t", "instrText", "posOffset", "align", "Pages");

    /** A paragraph with text boxes nests about 25 deep. */
    private static final int DEEPEST = 200;

    private static final int MOST = 300_000;

    /**
     * The element that has just begun; moves to its end.
     *
     * @throws UnreadablePaper bomb when it nests deeper, or holds more, than any paper's
     */
    static Element read(Xml xml) {
        Deque<Element> open = new ArrayDeque<>();
        Element root = of(xml);
        open.push(root);
        int count = 0;
        while (!open.isEmpty() && xml.next()) {
            if (!xml.isStart()) {
                open.pop();
                continue;
            }
            if (++count > MOST || open.size() > DEEPEST) {
                throw new UnreadablePaper("bomb");
            }
            Element parent = open.element();
            if (TEXTS.contains(xml.name())) {
                parent.children.add(new Element(xml.name(), xml.attributes(), List.of(), xml.text()));
            } else {
                Element child = of(xml);
                parent.children.add(child);
                open.push(child);
            }
        }
        return root;
    }

    private static Element of(Xml xml) {
        return new Element(xml.name(), xml.attributes(), new ArrayList<>(2), "");
    }

    @Nullable
    String attribute(String localName) {
        return attributes.get(localName);
    }

    int number(String localName, int otherwise) {
        String value = attributes.get(localName);
        return value == null ? otherwise : Traits.parsed(value, otherwise);
    }

    /** The child at the end of a path of names, null where there is none. */
    @Nullable
    Element at(String... path) {
        Element at = this;
        for (String step : path) {
            Element next = null;
            for (Element child : at.children) {
                if (child.name.equals(step)) {
                    next = child;
                    break;
                }
            }
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    /** It and all that is in it, in order. */
    Stream<Element> all() {
        return children.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    Stream<Element> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }
}
