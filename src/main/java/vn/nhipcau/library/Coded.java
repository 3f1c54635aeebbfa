package vn.nhipcau.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words whose marks are written as numbered pairs of codes, {@code See <1>the bridge</1>.}: what a translator works
 * with. Which mark a number stands for is told apart, so that a translation may move or turn the pairs but not invent any.
 *
 * @param text with codes {@code <1>} to {@code <99>}
 * @param marks the first is that of number 1
 */
public record Coded(String text, List<Mark> marks) {
    /** A code: its group 1 is the slash of a closing one, group 2 the number. */
    public static final Pattern CODE = Pattern.compile("<(/?)([1-9][0-9]?)>");

    private static final int MOST = 99;

    public Coded {
        marks = List.copyOf(marks);
    }

    /**
     * Writes marks as codes. A mark that goes on over several runs is one pair. Words that look like a code lose their
     * first sign to a typographic one, since nobody means them.
     */
    public static Coded of(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        List<Mark> numbered = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Run run : runs) {
            int kept = 0;
            List<Integer> standing = new ArrayList<>(open);
            while (kept < standing.size()
                    && kept < run.marks().size()
                    && numbered.get(standing.get(kept) - 1).equals(run.marks().get(kept))) {
                kept++;
            }
            while (open.size() > kept) {
                text.append("</").append(open.removeLast()).append('>');
            }
            for (Mark mark : run.marks().subList(kept, run.marks().size())) {
                if (numbered.size() < MOST) {
                    numbered.add(mark);
                    open.addLast(numbered.size());
                    text.append('<').append(numbered.size()).append('>');
                }
            }
            text.append(CODE.matcher(run.text()).replaceAll(m -> "‹" + m.group().substring(1)));
        }
        while (!open.isEmpty()) {
            text.append("</").append(open.removeLast()).append('>');
        }
        return new Coded(text.toString(), numbered);
    }

    /** The words without codes. */
    public String words() {
        return CODE.matcher(text).replaceAll("");
    }

    /**
     * Back to runs. A code without its other half, or of a number that stands for nothing, is left out: the words stay.
     */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Set<Integer> open = new LinkedHashSet<>();
        Map<Integer, Integer> last = new HashMap<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (!code.group(1).isEmpty()) {
                last.put(Integer.valueOf(code.group(2)), code.start());
            }
        }
        int at = 0;
        code.reset();
        while (code.find()) {
            add(runs, text.substring(at, code.start()), open);
            at = code.end();
            Integer number = Integer.valueOf(code.group(2));
            if (!code.group(1).isEmpty()) {
                open.remove(number);
            } else if (number <= marks.size() && last.getOrDefault(number, -1) > code.start()) {
                open.add(number);
            }
        }
        add(runs, text.substring(at), open);
        return runs;
    }

    private void add(List<Run> runs, String words, Set<Integer> open) {
        List<Mark> borne = open.stream().map(number -> marks.get(number - 1)).toList();
        if (words.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().marks().equals(borne)) {
            runs.set(runs.size() - 1, new Run(runs.getLast().text() + words, borne));
        } else {
            runs.add(new Run(words, borne));
        }
    }
}
