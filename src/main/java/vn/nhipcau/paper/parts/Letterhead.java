package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.PaperDate;

/** What the head of a paper says; parts that are lost stay null. */
public final class Letterhead {
    private static final Pattern MOTTO = Pattern.compile(
            "(?:cong hoa xa hoi|cong hoa|chu nghia|viet nam$|nghia viet nam|nam$|doc lap|hanh phuc$|dang cong san).*");
    /** Columns of a letterhead may have run into one line. */
    private static final Pattern MOTTO_INSIDE = Pattern.compile(
            "(?iu)cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\\s*[-–—]\\s*tự do\\s*[-–—]\\s*hạnh phúc");

    private static final Pattern NUMBER =
            Pattern.compile("(?u)S[ốô]\\s*[:.]?\\s*(\\d{1,5}[a-zA-Z]?)?[\\s.…_]*(?:[/-]\\s*(\\d{4}))?\\s*[/-]\\s*"
                    + "([\\p{Lu}][\\p{L}\\d&]*(?:\\s?[-–/]\\s?[\\p{Lu}][\\p{L}\\d&]*){0,12}).*");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:(.{2,40}?)\\s*,\\s*)?ngày\\s*([\\d.…_\\s]*)tháng\\s*([\\d.…_\\s]*)năm\\s*([\\d.…_\\s]*)");
    private static final Pattern AGENCY = Pattern.compile(
            "(?:UBND|ỦY BAN|UỶ BAN|SỞ|BAN|TRUNG TÂM|VĂN PHÒNG|CHI CỤC|CỤC|BỘ|TỈNH ỦY|THÀNH ỦY|ĐÀI|BÁO|HỘI|ĐẢNG BỘ|CÔNG AN|LIÊN HIỆP|HỘI ĐỒNG|PHÒNG|HUYỆN ỦY|THỊ ỦY|ĐẢNG ỦY|TỈNH ĐOÀN|ĐOÀN|ĐỒN|HẢI QUAN|TRƯỜNG|CỔNG|TẠP CHÍ|BẢO TÀNG|THƯ VIỆN|THANH TRA|MẶT TRẬN)(?![\\p{L}]).*");
    private static final Pattern ATTACHED = Pattern.compile("(?su)\\(.*(?:kèm theo|ban hành).*");
    private static final int LONGEST_ABSTRACT_LINE = 400;

    /** Printed names of papers; the longer first. */
    private static final Map<String, String> TYPES = new HashMap<>();

    private static final Pattern TYPE;

    static {
        String[] types = {
            "kế hoạch=KH",
            "chương trình hành động=CTr",
            "chương trình phối hợp=CTr",
            "chương trình=CTr",
            "quyết định=QĐ",
            "nghị quyết=NQ",
            "chỉ thị=CT",
            "quy chế=QC",
            "quy định=QyĐ",
            "thông báo=TB",
            "hướng dẫn=HD",
            "phương án=PA",
            "đề án=ĐA",
            "dự án=DA",
            "báo cáo=BC",
            "tờ trình=TTr",
            "công điện=CĐ",
            "thông cáo=TC"
        };
        List<String> names = new ArrayList<>();
        for (String type : types) {
            int equals = type.indexOf('=');
            names.add(type.substring(0, equals));
            TYPES.put(type.substring(0, equals), type.substring(equals + 1));
        }
        TYPE = Pattern.compile("(?iu)(" + String.join("|", names) + ")(?![\\p{L}])\\s*:?\\s*(.*)");
    }

    private @Nullable String type;
    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable PaperDate date;
    private final List<String> issuer = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private boolean numbered;

    private Letterhead() {}

    /** Reads the paragraphs before the bases. */
    public static Letterhead of(List<Paragraph> paragraphs) {
        Letterhead head = new Letterhead();
        for (Paragraph paragraph : paragraphs) {
            String text = MOTTO_INSIDE.matcher(paragraph.text()).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                head.take(text, paragraph.bold());
            }
        }
        return head;
    }

    private void take(String text, boolean bold) {
        Matcher numberLine = NUMBER.matcher(text);
        Matcher dateLine = DATE.matcher(text);
        Matcher typeLine = TYPE.matcher(text);
        boolean alone = typeLine.matches() && typeLine.group(2).isEmpty();
        boolean shown = bold || alone || (typeLine.matches() && Paragraph.isCapitals(typeLine.group(1)));
        if (MOTTO.matcher(Folding.fold(text)).matches() || text.startsWith("V/v")) {
            return;
        }
        if (symbol == null && numberLine.matches()) {
            number = numberLine.group(1);
            symbol = numberLine.group(3).replaceAll("\\s", "").replace('–', '-');
            numbered = true;
        }
        if (date == null && dateLine.find()) {
            date(dateLine);
            numbered = true;
        } else if (type == null && typeLine.matches() && shown) {
            type = TYPES.get(typeLine.group(1).toLowerCase(Locale.ROOT));
            rest(typeLine.group(2));
        } else if (type == null && !numbered && Paragraph.isCapitals(text)) {
            issuer.add(text);
        } else if ((type != null || numbered)
                && symbolLine(text, numberLine)
                && text.length() < LONGEST_ABSTRACT_LINE) {
            title.add(text);
        } else if (type == null && AGENCY.matcher(text).matches() && Paragraph.isCapitals(text)) {
            issuer.add(text);
        }
    }

    private static boolean symbolLine(String text, Matcher number) {
        return !number.matches() && !text.isBlank();
    }

    private void rest(String text) {
        if (!text.isBlank()) {
            title.add(text);
        }
    }

    private void date(Matcher line) {
        place = line.group(1) == null
                ? null
                : line.group(1)
                        .replaceFirst("(?u)^.*[\\d/]\\S*\\s+", "")
                        .replaceFirst("^[^\\p{L}]+", "")
                        .strip();
        Integer year = value(line.group(4));
        Integer month = value(line.group(3));
        Integer day = value(line.group(2));
        date = year == null && month == null && day == null ? null : new PaperDate(year, month, day);
    }

    private static @Nullable Integer value(String digits) {
        String number = digits.replaceAll("\\D", "");
        return number.isEmpty() || number.length() > 4 ? null : Integer.valueOf(number);
    }

    @Nullable
    public String type() {
        return type;
    }

    @Nullable
    public String number() {
        return number;
    }

    @Nullable
    public String symbol() {
        return symbol;
    }

    @Nullable
    public String place() {
        return place;
    }

    @Nullable
    public PaperDate date() {
        return date;
    }

    /** The issuing agency without the superior above it. */
    @Nullable
    public String issuer() {
        int first = 0;
        for (int i = 0; i < issuer.size(); i++) {
            first = AGENCY.matcher(issuer.get(i)).matches() ? i : first;
        }
        String name = String.join(" ", issuer.subList(first, issuer.size())).strip();
        return name.isEmpty() ? null : name;
    }

    /** The abstract, up to the note that the paper is attached to another, or the name of who decides. */
    @Nullable
    public String abstractText() {
        List<String> lines = new ArrayList<>();
        for (String line : title) {
            boolean decides = (!lines.isEmpty() && AGENCY.matcher(line).matches()) || line.startsWith("CHỦ TỊCH ");
            if (ATTACHED.matcher(line).matches() || decides || line.startsWith("Kính gửi")) {
                break;
            }
            lines.add(line);
        }
        String text = String.join(" ", lines).strip();
        return text.isEmpty() ? null : text;
    }
}
