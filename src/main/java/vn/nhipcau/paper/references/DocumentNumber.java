package vn.nhipcau.paper.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document: "72/2015/NĐ-CP" of the State, "16-KL/TW" of the Party, and how they are miswritten. Only
 * separators, spaces and case are mended; letters and years are never completed.
 *
 * @param normal the normal form
 * @param type the code that the symbol begins with, null when it begins with none
 */
public record DocumentNumber(String normal, @Nullable String type) {
    private static final String TYPES =
            "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB"
                    + " NĐ TT TTLT KL PL VBHN";

    /** Decree 30 and the Party: the codes that a symbol may begin with; a letter's CV is none. */
    private static final Map<String, String> TYPE_CODES = spellings(TYPES);

    private static final Map<String, String> SPELLINGS = spellings(
            TYPES
                    + " CV CP TTg TW TU UBND HĐND BTTTT TTĐN BVHTTDL BNG BTC BCT BKHĐT BNV BTP BCĐ VPCP UBTVQH BTG BTGTU BTGTW ĐUK HU ĐU ThU STTTT SVHTTDL CTHĐ CTHD TTLT QH13 QH14 QH15");

    /** Committees, and their offices and boards with the committee's letters behind their own. */
    private static final Pattern PARTY = Pattern.compile(
            "(?:BTG|BTGDV|BTC|BDV|BNC|UBKT|VP|BCĐ|TĐ|BCS)?(?:TW|TƯ|TU|HU|ThU|ThHU|QU|ĐU|ĐUK|ĐUCA|ĐUQS|ĐUBP|ĐUBĐBP)|BTG|BTGDV|TĐTN|TWĐTN|ĐTN|BCSĐ");

    private static final Pattern STATE = Pattern.compile("UBND|HĐND|CP|TTg|CTN|VPCP|BCĐ.*|S[A-ZĐ]{2,}|B[A-ZĐ&]{2,}");

    private static final String WORD = "[\\p{L}&][\\p{L}\\d&]*";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}/.,]|\\d:|[-–])|(?<=[sS]ố))(\\d{1,5}[a-zA-Z]?)\\s?(?:/\\s?(\\d{4})\\s?)?([/–-])\\s?("
                    + WORD + "(?:\\s?[-–/]\\s?" + WORD + "){0,12})");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?:số\\s*:?|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư(?: liên tịch)?|quy định|quy chế|kế hoạch|hướng dẫn|thông báo|báo cáo"
                    + "|tờ trình|chương trình|công văn|văn bản|công điện|luật|pháp lệnh|đề án)\\s*$");
    private static final Pattern DASH = Pattern.compile("[‐‑‒—−]");
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}|UBTVQH\\d{1,2}");
    /** "kh-stttt": a symbol in small letters has no vowel that would make a word of it. */
    private static final Pattern SMALL = Pattern.compile("[bcdđghklmnpqrstvx]{2,}");

    private static final Pattern CAPITALS = Pattern.compile("[A-ZĐƯÂÊÔƠĂ&][A-ZĐƯÂÊÔƠĂ&\\d]*");

    /** A number where it stands in a text. */
    record Found(DocumentNumber number, int from, int to) {
        Found back(int by) {
            return new Found(number, from - by, to - by);
        }
    }

    private static Map<String, String> spellings(String words) {
        Map<String, String> spellings = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            spellings.put(word.toLowerCase(Locale.ROOT), word);
        }
        return spellings;
    }

    /** A number by itself, as a person typed it: in its normal form where it is one, else as it stands. */
    public static DocumentNumber of(String typed) {
        String announced = "số " + typed.strip();
        return in(announced).stream()
                .filter(found -> found.from() == 3 && found.to() == announced.length())
                .map(Found::number)
                .findFirst()
                .orElseGet(() -> new DocumentNumber(typed.strip(), null));
    }

    /** It tells one document from all others by itself: with its year, or of a body that numbers for the whole country. */
    public boolean isUnmistakable() {
        List<String> words = Arrays.asList(normal.split("[-/]", -1));
        boolean dated = normal.matches("\\d+[a-zA-Z]?/\\d{4}/.*");
        return dated
                || words.stream()
                        .skip(2)
                        .anyMatch(word -> ASSEMBLY.matcher(word).matches());
    }

    /** A code of this type stands in the symbol in the wrong place, or as the type is spelled elsewhere. */
    boolean mayBe(String code) {
        List<String> words = Arrays.asList(normal.split("[-/]", -1));
        boolean elsewhere = words.stream().anyMatch(word -> code.equals(typeCode(word)));
        boolean programme = code.equals("CTr") && words.stream().anyMatch(word -> word.startsWith("CTH"));
        boolean resolution =
                code.equals("NQ") && ASSEMBLY.matcher(words.getLast()).matches();
        return elsewhere || programme || resolution;
    }

    /** The code of a document type in its usual spelling, null when there is no such type. */
    public static @Nullable String typeCode(String word) {
        return TYPE_CODES.get(word.toLowerCase(Locale.ROOT));
    }

    /** Every number in a text, in order. */
    static List<Found> in(String words) {
        String text = DASH.matcher(words).replaceAll("-");
        List<Found> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean announced = ANNOUNCED
                    .matcher(text)
                    .region(Math.max(0, number.start() - 24), number.start())
                    .find();
            Found read = read(number, announced);
            if (read != null) {
                found.add(read);
            }
        }
        return found;
    }

    private static @Nullable Found read(Matcher number, boolean announced) {
        List<String> words = new ArrayList<>();
        String symbol = number.group(4);
        int end = 0;
        Matcher word = WORDS.matcher(symbol);
        while (word.find()) {
            // "16-KL/TW - UBND": a dash between words is no longer part of a symbol that is whole
            String gap = symbol.substring(end, word.start());
            boolean apart = words.size() > 1 && gap.startsWith(" ") && gap.endsWith(" ");
            String spelled = apart ? null : spelled(word.group(), words.isEmpty(), announced);
            if (spelled == null) {
                break;
            }
            words.add(spelled);
            end = word.end();
        }
        boolean assembly =
                words.size() == 1 && ASSEMBLY.matcher(words.getFirst()).matches();
        if (words.isEmpty() || (words.size() == 1 && !announced && !assembly)) {
            return null;
        }
        String normal = normal(number, words, symbol);
        return normal == null
                ? null
                : new Found(
                        new DocumentNumber(normal, typeCode(words.getFirst())), number.start(), number.start(4) + end);
    }

    /** By the grammar of the organisation that it names, whichever separators were written. */
    private static @Nullable String normal(Matcher number, List<String> words, String symbol) {
        boolean dashed = !number.group(3).equals("/");
        if (number.group(2) != null || words.size() < 2) {
            return dashed && words.size() < 2 ? null : state(number, words);
        }
        boolean code = typeCode(words.getFirst()) != null || words.getFirst().equals("CV");
        boolean grammar = dashed
                && code
                && symbol.indexOf('/') > 0
                && !STATE.matcher(words.get(1)).matches();
        if (grammar || PARTY.matcher(words.get(1)).matches()) {
            return party(number, words);
        }
        return dashed && !code ? null : state(number, words);
    }

    private static String party(Matcher number, List<String> words) {
        return number.group(1) + "-" + words.getFirst() + "/" + String.join("-", words.subList(1, words.size()));
    }

    private static String state(Matcher number, List<String> words) {
        String year = number.group(2) == null ? "" : number.group(2) + "/";
        return number.group(1) + "/" + year + String.join("-", words);
    }

    /** The word as a symbol has it, null when it is no part of one. */
    private static @Nullable String spelled(String word, boolean first, boolean announced) {
        String spelling = SPELLINGS.get(word.toLowerCase(Locale.ROOT));
        boolean capitals = CAPITALS.matcher(word).matches();
        if (spelling != null && (capitals || announced || word.equals(spelling))) {
            return spelling;
        }
        boolean abbreviation = capitals && word.length() > 1;
        boolean mixed = word.length() <= 10
                && Character.isUpperCase(word.charAt(0))
                && word.chars().filter(Character::isUpperCase).count() > 1
                && (!first || announced);
        boolean small = announced
                && !first
                && !capitals
                && word.length() <= 8
                && SMALL.matcher(word).matches();
        return abbreviation || mixed ? word : small ? word.toUpperCase(Locale.ROOT) : null;
    }
}
