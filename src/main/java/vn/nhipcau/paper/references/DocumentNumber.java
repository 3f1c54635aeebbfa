package vn.nhipcau.paper.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
                    + " CV CP TTg TW TU UBND HĐND BTTTT TTĐN BVHTTDL BNG BTC BCT BKHĐT BNV BTP BCĐ VPCP UBTVQH BTG STTTT SVHTTDL CTHĐ CTHD");

    private static final Set<String> PARTY =
            Set.of("TW", "TƯ", "TU", "HU", "ThU", "ĐU", "BTGTW", "BTGTU", "BTG", "BTGDVTW");

    private static final String WORD = "[\\p{L}&][\\p{L}\\d&]*";
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}/.,])(\\d{1,5}[a-zA-Z]?)\\s?(?:/\\s?(\\d{4})\\s?)?([/–-])\\s?(" + WORD
                    + "(?:(?:[-–/]\\s?|\\s[-–/]\\s?)" + WORD + ")*)");
    private static final Pattern ANNOUNCED = Pattern.compile("[sS]ố\\s*:?\\s*$");
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}|UBTVQH\\d{1,2}");
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

    /** The code of a document type in its usual spelling, null when there is no such type. */
    public static @Nullable String typeCode(String word) {
        return TYPE_CODES.get(word.toLowerCase(Locale.ROOT));
    }

    /** Every number in a text, in order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean announced = ANNOUNCED
                    .matcher(text.substring(0, number.start()))
                    .region(Math.max(0, number.start() - 8), number.start())
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
        int end = number.start(4);
        Matcher word = WORDS.matcher(number.group(4));
        while (word.find()) {
            String spelled = spelled(word.group(), words.isEmpty(), announced);
            if (spelled == null) {
                break;
            }
            words.add(spelled);
            end = number.start(4) + word.end();
        }
        if (words.isEmpty()
                || (words.size() == 1
                        && !announced
                        && !ASSEMBLY.matcher(words.getFirst()).matches())) {
            return null;
        }
        boolean dashed = !number.group(3).equals("/");
        String type = typeCode(words.getFirst());
        boolean party = words.size() > 1 && PARTY.contains(words.get(1)) && number.group(2) == null;
        if (dashed && !party) {
            return null;
        }
        String normal = party ? party(number, words) : state(number, words);
        return new Found(new DocumentNumber(normal, type), number.start(), end);
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
        boolean mixed = !first
                && word.length() <= 8
                && Character.isUpperCase(word.charAt(0))
                && word.chars().filter(Character::isUpperCase).count() > 1;
        return abbreviation || mixed ? word : null;
    }
}
