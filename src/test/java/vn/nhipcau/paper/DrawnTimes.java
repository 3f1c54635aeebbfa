package vn.nhipcau.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.nhipcau.paper.DrawnPlan.Days;
import vn.nhipcau.paper.DrawnPlan.Time;

/** Times of a year with the days that they mean, told by the calendar alone. */
final class DrawnTimes {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Random random;
    private final int year;

    DrawnTimes(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    Time one() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> quarter();
            case 2 -> quarters();
            case 3 -> month();
            case 4 -> months();
            case 5 -> monthRange();
            case 6 -> before();
            case 7 -> dayRange();
            case 8 -> time("Cả năm " + year, "", days(year + "-01-01", year + "-12-31"));
            case 9 -> half();
            case 10 -> impossible();
            default -> ongoing();
        };
    }

    /** One that has its place in a sentence. */
    Time inSentence() {
        Time time = one();
        return time.inSentence().isEmpty() ? inSentence() : time;
    }

    private String slashYear() {
        return random.nextInt(4) == 0 ? "" : random.nextInt(4) == 0 ? " năm " + year : "/" + year;
    }

    private static Days days(String from, String to) {
        return new Days(from, to);
    }

    private static Time time(String text, String inSentence, Days... spans) {
        return new Time(text, inSentence, false, false, List.of(spans));
    }

    private String day(int month, int day) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
    }

    private Days months(int first, int last) {
        return new Days(day(first, 1), day(last, YearMonth.of(year, last).lengthOfMonth()));
    }

    private Time quarter() {
        int quarter = random.nextInt(4);
        String text = ROMAN.get(quarter) + slashYear();
        return time("Quý " + text, "trong quý " + text, months(quarter * 3 + 1, quarter * 3 + 3));
    }

    private Time quarters() {
        int first = random.nextInt(3);
        int second = first + 1 + random.nextInt(3 - first);
        String joint = random.nextBoolean() ? ", " : " và ";
        String text = "Quý " + ROMAN.get(first) + joint + ROMAN.get(second) + "/" + year;
        return time(text, "", months(first * 3 + 1, first * 3 + 3), months(second * 3 + 1, second * 3 + 3));
    }

    private Time month() {
        int month = 1 + random.nextInt(12);
        String text = String.format(Locale.ROOT, random.nextBoolean() ? "%02d" : "%d", month) + slashYear();
        return time("Tháng " + text, "trong tháng " + text, months(month, month));
    }

    private Time months() {
        int first = 1 + random.nextInt(4);
        List<Days> spans = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int month = first; month <= 12 && names.size() < 3; month += 3) {
            names.add(String.valueOf(month));
            spans.add(months(month, month));
        }
        return new Time("Tháng " + String.join(", ", names) + "/" + year, "", false, false, spans);
    }

    private Time monthRange() {
        int first = 1 + random.nextInt(6);
        int last = first + 1 + random.nextInt(6);
        String text = random.nextBoolean()
                ? "Từ tháng " + first + " đến tháng " + last + slashYear()
                : "Tháng " + first + " - " + last + "/" + year;
        return time(text, "", months(first, last));
    }

    private Time before() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        String words =
                String.format(Locale.ROOT, "ngày %02d/%d", day, month) + (random.nextBoolean() ? "/" + year : "");
        return time("Trước " + words, "trước " + words, new Days(null, day(month, day)));
    }

    private Time dayRange() {
        int month = 1 + random.nextInt(11);
        int from = 1 + random.nextInt(28);
        int to = 1 + random.nextInt(28);
        String text = "Từ ngày " + from + "/" + month + " đến ngày " + to + "/" + (month + 1) + "/" + year;
        return time(text, "", days(day(month, from), day(month + 1, to)));
    }

    private Time half() {
        return random.nextBoolean()
                ? time("6 tháng đầu năm " + year, "", months(1, 6))
                : time("6 tháng cuối năm", "", months(7, 12));
    }

    private Time impossible() {
        return random.nextInt(3) > 0 ? quarter() : new Time("Trước ngày 31/9/" + year, "", false, true, List.of());
    }

    private Time ongoing() {
        List<String> words = List.of("Thường xuyên", "Hằng quý", "Hằng năm", "Thường xuyên trong năm " + year);
        return new Time(words.get(random.nextInt(words.size())), "", true, false, List.of());
    }
}
