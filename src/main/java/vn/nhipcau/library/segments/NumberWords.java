package vn.nhipcau.library.segments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside and instead of digits, by language: months, thousands and millions, the first twelve numbers. */
final class NumberWords {
    private static final Map<String, String> MONTHS = Map.of(
            "en", "january february march april may june july august september october november december",
            "fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "th", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
            "lo", "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
            "km", "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ");

    private static final Pattern SHORT_MONTH =
            Pattern.compile("(?i)\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?(?=\\s*\\d)");

    private static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Longer words before those that begin them. */
    private static final Map<String, Map<String, Integer>> POWERS = Map.of(
            "vi", Map.of("nghìn tỷ", 12, "nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9, "vạn", 4),
            "en", Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12),
            "fr", Map.of("mille", 3, "million", 6, "milliard", 9),
            "zh", Map.of("万亿", 12, "万", 4, "亿", 8, "千", 3, "百万", 6, "千万", 7),
            "ja", Map.of("万", 4, "億", 8, "千", 3, "百万", 6, "兆", 12),
            "ko", Map.of("만", 4, "억", 8, "천", 3, "백만", 6, "천만", 7, "조", 12),
            "th", Map.of("พันล้าน", 9, "พัน", 3, "หมื่น", 4, "แสน", 5, "ล้าน", 6),
            "lo", Map.of("ພັນ", 3, "ໝື່ນ", 4, "ແສນ", 5, "ລ້ານ", 6, "ຕື້", 9),
            "km", Map.of("ពាន់លាន", 9, "ពាន់", 3, "ម៉ឺន", 4, "សែន", 5, "លាន", 6));

    private static final Map<String, String> FIRST = Map.of(
            "vi", "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai",
            "en", "one two three four five six seven eight nine ten eleven twelve",
            "fr", "un deux trois quatre cinq six sept huit neuf dix onze douze",
            "zh", "一 二 三 四 五 六 七 八 九 十 十一 十二",
            "ja", "一 二 三 四 五 六 七 八 九 十 十一 十二",
            "ko", "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두",
            "th", "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด สิบสอง",
            "lo", "ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ ສິບເອັດ ສິບສອງ",
            "km", "មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ");

    private static final Map<String, List<String>> OTHER_WORDS = Map.of(
            "en",
                    List.of(
                            "first",
                            "second",
                            "third",
                            "fourth",
                            "fifth",
                            "sixth",
                            "seventh",
                            "eighth",
                            "ninth",
                            "tenth",
                            "eleventh",
                            "twelfth"),
            "fr",
                    List.of(
                            "premi",
                            "deuxième",
                            "troisième",
                            "quatrième",
                            "cinquième",
                            "sixième",
                            "septième",
                            "huitième",
                            "neuvième",
                            "dixième",
                            "onzième",
                            "douzième"),
            "vi",
                    List.of(
                            "nhất",
                            "nhì",
                            "ba",
                            "tư",
                            "năm",
                            "sáu",
                            "bảy",
                            "tám",
                            "chín",
                            "mười",
                            "mười một",
                            "mười hai"),
            "zh", List.of("首", "两", "叁"));

    private NumberWords() {}

    /** A month written as a word. */
    record Month(int number, int from, int to) {}

    /** The same text with the digits of every script as 0 to 9, each in its place. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                digits.setCharAt(i, (char) ('0' + Character.digit(digits.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    static List<Month> months(String text, String language) {
        List<Month> months = new ArrayList<>();
        List<String> names = words(MONTHS, language);
        for (int i = 0; i < names.size(); i++) {
            // "may" and "mars" are other words too, where they do not begin with a capital or stand by a number
            Matcher name = Pattern.compile(
                            (isLatin(names.get(i))
                                    ? "(?iu)(?<=\\d[a-z]{0,2}\\s)" + names.get(i) + "\\b|\\b(?iu)" + names.get(i)
                                            + "\\b(?=\\s\\d)"
                                    : names.get(i)))
                    .matcher(text);
            while (name.find()) {
                months.add(new Month(i + 1, name.start(), name.end()));
            }
        }
        Matcher abbreviated = SHORT_MONTH.matcher(text);
        while (language.equals("en") && abbreviated.find()) {
            String name = abbreviated.group(1).toLowerCase(Locale.ROOT).substring(0, 3);
            months.add(new Month(SHORT.indexOf(name) + 1, abbreviated.start(), abbreviated.end()));
        }
        return months;
    }

    private static List<String> words(Map<String, String> lists, String language) {
        String list = lists.get(language);
        return list == null ? List.of() : List.of(list.split(" ", -1));
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** What the word behind a number multiplies it by. */
    static BigDecimal times(String text, int at, String language) {
        String after = text.substring(at, Math.min(text.length(), at + 14))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return POWERS.getOrDefault(language, Map.of()).entrySet().stream()
                .filter(power -> after.startsWith(power.getKey()))
                .max(Comparator.comparingInt(power -> power.getKey().length()))
                .map(power -> BigDecimal.TEN.pow(power.getValue()))
                .orElse(BigDecimal.ONE);
    }

    /** Whether a small number stands in a text as a word, or as a Roman one. */
    static boolean isSaid(Quantity quantity, String text, String language) {
        String small = " " + text.toLowerCase(Locale.ROOT) + " ";
        List<String> words = words(FIRST, language);
        List<String> others = OTHER_WORDS.getOrDefault(language, List.of());
        for (int i = 1; i <= 30; i++) {
            if (quantity.is(i)) {
                boolean isWord = i <= words.size() && stands(words.get(i - 1).replace('_', ' '), small);
                boolean isOther = i <= others.size() && stands(others.get(i - 1), small);
                return isWord
                        || isOther
                        || Pattern.compile("\\b" + roman(i) + "\\b")
                                .matcher(text)
                                .find();
            }
        }
        return false;
    }

    private static boolean stands(String word, String text) {
        return !word.isEmpty() && (isLatin(word) ? text.matches("(?s).*[^\\p{L}]" + word + ".*") : text.contains(word));
    }

    private static String roman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
