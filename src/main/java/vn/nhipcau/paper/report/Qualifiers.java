package vn.nhipcau.paper.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.FigureQualifier;

/** The words before a number that say how sure it is. */
final class Qualifiers {
    private static final Map<String, FigureQualifier> WORDS = Map.ofEntries(
            Map.entry("trên", FigureQualifier.MORE_THAN),
            Map.entry("hơn", FigureQualifier.MORE_THAN),
            Map.entry("vượt", FigureQualifier.MORE_THAN),
            Map.entry("vượt quá", FigureQualifier.MORE_THAN),
            Map.entry("gần", FigureQualifier.NEARLY),
            Map.entry("khoảng", FigureQualifier.ABOUT),
            Map.entry("trên dưới", FigureQualifier.ABOUT),
            Map.entry("ước", FigureQualifier.ABOUT),
            Map.entry("ước tính", FigureQualifier.ABOUT),
            Map.entry("chừng", FigureQualifier.ABOUT),
            Map.entry("xấp xỉ", FigureQualifier.ABOUT),
            Map.entry("ít nhất", FigureQualifier.AT_LEAST),
            Map.entry("tối thiểu", FigureQualifier.AT_LEAST),
            Map.entry("không dưới", FigureQualifier.AT_LEAST),
            Map.entry("không ít hơn", FigureQualifier.AT_LEAST),
            Map.entry("không quá", FigureQualifier.AT_MOST),
            Map.entry("tối đa", FigureQualifier.AT_MOST),
            Map.entry("nhiều nhất", FigureQualifier.AT_MOST),
            Map.entry("dưới", FigureQualifier.LESS_THAN),
            Map.entry("ít hơn", FigureQualifier.LESS_THAN),
            Map.entry("chưa đến", FigureQualifier.LESS_THAN),
            Map.entry("chưa tới", FigureQualifier.LESS_THAN));

    /** The longer first: "không dưới" is no "dưới". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(ít nhất|nhiều nhất)(?:\\s+là)?|(vượt quá|trên dưới|không dưới|không ít hơn|ít hơn|trên|hơn|vượt|gần|khoảng|ước tính|ước|chừng"
                    + "|xấp xỉ|tối thiểu|không quá|tối đa|dưới|chưa đến|chưa tới)"
                    // "xem nhiều nhất đạt 5 triệu lượt" is the most, not at most
                    + "(?:\\s+(?:đạt|có|từ|là|được)){0,4})\\s*$");

    private static final Pattern ONWARDS = Pattern.compile("(?:\\s+\\p{L}+){0,4}?\\s+trở lên(?![\\p{L}])");
    private static final int FARTHEST = 40;

    private Qualifiers() {}

    /**
     * What qualifies a number.
     *
     * @param key of the text, see {@link vn.nhipcau.paper.Folding#key}
     * @param from the first digit
     * @param end behind the unit
     */
    static FigureQualifier of(String key, int from, int end) {
        if (ONWARDS.matcher(key).region(end, key.length()).lookingAt()) {
            return FigureQualifier.AT_LEAST;
        }
        Matcher before = BEFORE.matcher(key.substring(Math.max(0, from - FARTHEST), from));
        if (!before.find()) {
            return FigureQualifier.EXACT;
        }
        String words = before.group(1) == null ? before.group(2) : before.group(1);
        return WORDS.getOrDefault(words, FigureQualifier.EXACT);
    }
}
