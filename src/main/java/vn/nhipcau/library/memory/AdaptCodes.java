package vn.nhipcau.library.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;

/** Gives a remembered translation the codes of the sentence it is offered for. */
final class AdaptCodes {
    private AdaptCodes() {}

    /**
     * The target with codes of the source. A mark that the source has too, or at least one of its kind, takes that one's
     * number; one that it has not goes, its words stay. A pair around the whole source is put around the whole target.
     */
    static Coded to(Coded source, Coded target) {
        Map<Integer, Integer> numbers = numbers(target.marks(), source.marks());
        String text = renumbered(target.text(), numbers);
        if (!numbers.containsValue(1) && isAround(source.text())) {
            text = "<1>" + text + "</1>";
        }
        return new Coded(text, source.marks());
    }

    /** Which number of the source each of the target becomes. */
    private static Map<Integer, Integer> numbers(List<Mark> old, List<Mark> now) {
        Map<Integer, Integer> numbers = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (boolean same : List.of(true, false)) {
            for (int i = 0; i < old.size(); i++) {
                for (int j = 0; j < now.size() && !numbers.containsKey(i + 1); j++) {
                    if (matches(old.get(i), now.get(j), same) && taken.add(j + 1)) {
                        numbers.put(i + 1, j + 1);
                    }
                }
            }
        }
        return numbers;
    }

    /** A link to elsewhere is a link all the same: where it leads is for the source to say. */
    private static boolean matches(Mark old, Mark now, boolean same) {
        return same ? old.equals(now) : old.getClass().equals(now.getClass());
    }

    private static String renumbered(String text, Map<Integer, Integer> numbers) {
        Matcher code = Coded.CODE.matcher(text);
        return code.replaceAll(found -> {
            Integer number = numbers.get(Integer.valueOf(found.group(2)));
            return number == null ? "" : "<" + found.group(1) + number + ">";
        });
    }

    private static boolean isAround(String source) {
        return source.startsWith("<1>") && source.indexOf("</1>") == source.length() - "</1>".length();
    }
}
