package vn.nhipcau.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks as one types them without an editor: {@code **bold**}, {@code _italic_}, {@code [words](address)},
 * {@code [words]{lo}} for words in another language; a backslash before any of these signs takes its meaning away.
 */
public final class Notation {
    private static final Pattern SIGN = Pattern.compile("[\\\\*_\\[\\]]");
    private static final Pattern BEHIND = Pattern.compile("]\\((\\S+?)\\)|]\\{([a-z]{2,3}(?:-[A-Za-z]+)?)\\}");

    private final String typed;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Mark> open = new ArrayList<>();

    private Notation(String typed) {
        this.typed = typed;
    }

    public static String write(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        List<Mark> open = new ArrayList<>();
        for (Run run : runs) {
            int same = 0;
            while (same < open.size()
                    && same < run.marks().size()
                    && open.get(same).equals(run.marks().get(same))) {
                same++;
            }
            while (open.size() > same) {
                text.append(end(open.removeLast()));
            }
            run.marks().subList(same, run.marks().size()).forEach(mark -> {
                text.append(begin(mark));
                open.add(mark);
            });
            text.append(SIGN.matcher(run.text()).replaceAll("\\\\$0"));
        }
        while (!open.isEmpty()) {
            text.append(end(open.removeLast()));
        }
        return text.toString();
    }

    /** What was typed; a sign without its other half is a sign. */
    public static List<Run> read(String typed) {
        Notation notation = new Notation(typed);
        notation.read();
        return notation.runs;
    }

    private void read() {
        for (int at = 0; at < typed.length(); ) {
            at = step(at);
        }
        end(words);
    }

    private int step(int at) {
        char sign = typed.charAt(at);
        if (sign == '\\'
                && at + 1 < typed.length()
                && SIGN.matcher(typed.substring(at + 1, at + 2)).matches()) {
            words.append(typed.charAt(at + 1));
            return at + 2;
        }
        if (typed.startsWith("**", at)) {
            return toggle(at, "**", new Mark.Bold());
        }
        if (sign == '_') {
            return toggle(at, "_", new Mark.Italic());
        }
        if (sign == '[') {
            Mark mark = bracket(at);
            if (mark != null) {
                end(words);
                open.add(mark);
                return at + 1;
            }
        }
        return sign == ']' ? close(at) : word(sign, at);
    }

    private int close(int at) {
        Matcher behind = BEHIND.matcher(typed).region(at, typed.length());
        if (!behind.lookingAt() || !open.contains(bracketed(behind))) {
            return word(']', at);
        }
        end(words);
        open.remove(bracketed(behind));
        return behind.end();
    }

    private int word(char sign, int at) {
        words.append(sign);
        return at + 1;
    }

    private int toggle(int at, String sign, Mark mark) {
        if (open.contains(mark)) {
            end(words);
            open.remove(mark);
        } else if (typed.indexOf(sign, at + sign.length()) > 0 && !insideWord(at, sign)) {
            end(words);
            open.add(mark);
        } else {
            words.append(sign);
        }
        return at + sign.length();
    }

    /** An underscore within a word is part of it, as in the name of a file. */
    private boolean insideWord(int at, String sign) {
        return sign.equals("_") && at > 0 && Character.isLetterOrDigit(typed.charAt(at - 1));
    }

    /** The mark of the bracket that opens here, null where it is a mere bracket. */
    private @Nullable Mark bracket(int from) {
        int deep = 0;
        for (int at = from; at < typed.length(); at++) {
            char sign = typed.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '[') {
                deep++;
            } else if (sign == ']' && --deep == 0) {
                Matcher behind = BEHIND.matcher(typed).region(at, typed.length());
                return behind.lookingAt() ? bracketed(behind) : null;
            }
        }
        return null;
    }

    private static Mark bracketed(Matcher behind) {
        String address = behind.group(1);
        return address == null ? new Mark.Foreign(behind.group(2)) : new Mark.Link(address);
    }

    private void end(StringBuilder words) {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), open));
            words.setLength(0);
        }
    }

    private static String begin(Mark mark) {
        return switch (mark) {
            case Mark.Bold b -> "**";
            case Mark.Italic i -> "_";
            case Mark.Link l -> "[";
            case Mark.Foreign f -> "[";
        };
    }

    private static String end(Mark mark) {
        return switch (mark) {
            case Mark.Bold b -> "**";
            case Mark.Italic i -> "_";
            case Mark.Link(String address) -> "](" + address + ")";
            case Mark.Foreign(String language) -> "]{" + language + "}";
        };
    }
}
