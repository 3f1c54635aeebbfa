package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;

/** The wordings that Annex I of Decree 30/2020/NĐ-CP fixes, part II unless another is named; the same on paper and screen. */
public final class Decree30 {
    /** Item 1, upper line. */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Item 1, lower line. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final String NUMBER_BLANK = " ".repeat(7);
    private static final String DATE_BLANK = " ".repeat(5);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKED = Pattern.compile(".*[.):/]");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}");
    private static final Pattern DASH = Pattern.compile("^[-–•*] ?");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)^v/v:? ?");
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)^lưu ?:? ?");
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Decree30() {}

    /** Item 3: "Số: 07/BC-UBND", "Số:       /BC-UBND" before it is issued. The blanks are spaces: keep them on a page. */
    public static String numberLine(@Nullable String number, String symbol) {
        boolean isIssued = number != null && !PlainText.line(number).isEmpty();
        return "Số:" + (isIssued ? " " : "") + number(number, symbol);
    }

    private static String number(@Nullable String number, String symbol) {
        String bare = number == null ? "" : PlainText.line(number);
        String shown = bare.isEmpty() ? NUMBER_BLANK : bare.matches("\\d") ? "0" + bare : bare;
        return shown + "/" + SPACE.matcher(PlainText.line(symbol)).replaceAll("");
    }

    /** Item 4: "Quảng Trị, ngày 05 tháng 02 năm 2026". */
    public static String placeAndDate(String place, PaperDate date) {
        String line = PlainText.line(place);
        return (line.isEmpty() ? DATE_BLANK.repeat(2) : line) + ", " + date(date);
    }

    /** Item 4: a leading 0 for days under 10 and for months 1 and 2; what is not known stays blank. */
    public static String date(PaperDate date) {
        return "ngày " + twoDigits(date.day(), 9) + " tháng " + twoDigits(date.month(), 2) + " năm "
                + (date.year() == null ? DATE_BLANK : String.valueOf(date.year()));
    }

    private static String twoDigits(@Nullable Integer number, int lastWithZero) {
        if (number == null) {
            return DATE_BLANK;
        }
        return (number <= lastWithZero ? "0" : "") + number;
    }

    /** Item 5b: what an official letter is about, "V/v …". */
    public static String subject(String abstractText) {
        return "V/v " + SUBJECT.matcher(PlainText.line(abstractText)).replaceFirst("");
    }

    /** Item 6: each basis ends with a semicolon, the last with a full stop. */
    public static List<String> bases(List<String> bases) {
        return closed(bases.stream().map(PlainText::unclosed).toList());
    }

    /** Item 6d: "I. ĐẶC ĐIỂM TÌNH HÌNH", "1. Thuận lợi", "a) Kinh phí", "1.1. Kinh phí". */
    public static String heading(Part.Heading heading) {
        String text = heading.level() == 1 ? PlainText.capitals(heading.text()) : PlainText.line(heading.text());
        String mark = PlainText.line(heading.mark());
        if (mark.isEmpty() || MARKED.matcher(mark).matches()) {
            return (mark + " " + text).strip();
        }
        return mark + (LETTER.matcher(mark).matches() ? ") " : ". ") + text;
    }

    /** A line of a list in the text: "- …". */
    public static String bullet(String item) {
        return "- " + undashed(item);
    }

    /** Item 9a: one stands behind "Kính gửi:", several have a line each, closed like bases. */
    public static List<String> addressees(List<String> addressees) {
        List<String> names = addressees.stream()
                .map(Decree30::undashed)
                .map(PlainText::unclosed)
                .toList();
        return names.size() < 2
                ? names
                : closed(names).stream().map("- "::concat).toList();
    }

    /** Item 9b: "- UBND tỉnh (b/c);" and last "- Lưu: VT, TTĐN." */
    public static List<String> recipients(List<String> recipients, @Nullable String archive) {
        String keeper =
                archive == null ? "" : ARCHIVE.matcher(undashed(archive)).replaceFirst("");
        Stream<String> kept = keeper.isEmpty() ? Stream.of() : Stream.of("Lưu: " + keeper);
        List<String> lines = Stream.concat(recipients.stream().map(Decree30::undashed), kept)
                .map(PlainText::unclosed)
                .toList();
        return closed(lines).stream().map("- "::concat).toList();
    }

    /** Part III, item 1: "Phụ lục IV" of the fourth annex. */
    public static String annexMark(int place) {
        if (place < 1 || place > 99) {
            throw new IllegalArgumentException("annex " + place);
        }
        return "Phụ lục " + TENS[place / 10] + ONES[place % 10];
    }

    /** Part III, item 1: "(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Quảng Trị)". */
    public static String attachedTo(OfficialPaper paper) {
        String type = paper.isLetter() ? "Công văn" : sentenceCase(PlainText.line(String.valueOf(paper.type())));
        return "(Kèm theo " + type + " số " + number(paper.number(), paper.symbol()) + " " + date(paper.date())
                + " của " + RunningName.of(paper.issuer()) + ")";
    }

    private static String sentenceCase(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1).toLowerCase(Locale.ROOT);
    }

    /** An item without the dash that somebody has typed before it. */
    static String undashed(String item) {
        return DASH.matcher(PlainText.line(item)).replaceFirst("");
    }

    private static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(i -> closed.add(lines.get(i) + (i == lines.size() - 1 ? "." : ";")));
        return closed;
    }
}
