package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.nhipcau.paper.DrawnDocument.Day;

/** Draws documents and the ways to cite them: State and Party, letters, dates in every form, dirty spellings. */
final class DrawnCitations {
    private static final List<String> SUBJECTS = List.of(
            "công tác thông tin đối ngoại",
            "quảng bá vùng cao nguyên đá",
            "hợp tác với các địa phương bạn",
            "tuyên truyền về biển, đảo",
            "chào đón các đoàn khách quốc tế");

    private static final List<DrawnDocument> CENTRAL = List.of(
            central(
                    "Nghị định",
                    "NĐ",
                    "72/2015/NĐ-CP",
                    new Day(7, 9, 2015),
                    "Chính phủ",
                    "về quản lý hoạt động thông tin đối ngoại"),
            central("Nghị định", "NĐ", "30/2020/NĐ-CP", new Day(5, 3, 2020), "Chính phủ", "về công tác văn thư"),
            central(
                    "Thông tư",
                    "TT",
                    "22/2016/TT-BTTTT",
                    new Day(19, 10, 2016),
                    "Bộ Thông tin và Truyền thông",
                    "hướng dẫn quản lý hoạt động thông tin đối ngoại của các tỉnh, thành phố trực thuộc Trung ương"),
            central(
                    "Quyết định",
                    "QĐ",
                    "368/QĐ-TTg",
                    new Day(28, 2, 2013),
                    "Thủ tướng Chính phủ",
                    "phê duyệt Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020"),
            central(
                    "Chỉ thị",
                    "CT",
                    "26/CT-TTg",
                    new Day(4, 9, 2018),
                    "Thủ tướng Chính phủ",
                    "về đẩy mạnh hội nhập kinh tế quốc tế theo hướng hiệu lực và hiệu quả hơn"),
            central(
                    "Kết luận",
                    "KL",
                    "16-KL/TW",
                    new Day(14, 2, 2012),
                    "Bộ Chính trị",
                    "về chiến lược phát triển thông tin đối ngoại giai đoạn 2011 - 2020"),
            central("Nghị quyết", "NQ", "22-NQ/TW", new Day(10, 4, 2013), "Bộ Chính trị", "về hội nhập quốc tế"),
            central(
                    "Chỉ thị",
                    "CT",
                    "25-CT/TW",
                    new Day(8, 8, 2018),
                    "Ban Bí thư",
                    "về đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030"));

    private final Random random;
    private final DrawnNames names;
    private final int year;
    private final boolean noisy;
    private final List<DrawnDocument> known = new ArrayList<>();

    DrawnCitations(Random random, DrawnNames names, int year, boolean noisy) {
        this.random = random;
        this.names = names;
        this.year = year;
        this.noisy = noisy;
    }

    private static DrawnDocument central(
            String word, String type, String reference, Day day, String issuer, String about) {
        return new DrawnDocument(word, type, reference, iso(day), day, issuer, about);
    }

    private static String iso(Day day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day.year(), day.month(), day.day());
    }

    /** One of the centre's, one of the province's own, or one that was cited before. */
    DrawnDocument document() {
        DrawnDocument document = random.nextInt(4) == 0 && !known.isEmpty()
                ? names.one(known)
                : random.nextBoolean() ? names.one(CENTRAL) : local();
        if (!known.contains(document)) {
            known.add(document);
        }
        return document;
    }

    /** Numbers of a paper never repeat: each document of the province has its own. */
    private DrawnDocument local() {
        int number = 10 * (3 + known.size()) + random.nextInt(10) + 1000 * random.nextInt(3);
        Day day = new Day(1 + random.nextInt(28), 1 + random.nextInt(12), year - random.nextInt(3));
        boolean impossible = random.nextInt(20) == 0;
        Day printed = impossible ? new Day(31, names.one(List.of(2, 4, 6, 9, 11)), day.year()) : day;
        String subject = names.one(SUBJECTS);
        record Kind(String word, String type, String symbol, String issuer, String verb) {}
        Kind kind = names.one(List.of(
                new Kind("Kế hoạch", "KH", "/KH-UBND", "UBND tỉnh", "về"),
                new Kind("Quyết định", "QĐ", "/QĐ-UBND", "UBND tỉnh", "ban hành Quy chế phối hợp"),
                new Kind("Quyết định", "QĐ", "/UBND-QĐ", "UBND tỉnh", "về việc"),
                new Kind("Thông báo", "TB", "/TB-UBND", "UBND tỉnh", "về"),
                new Kind("Tờ trình", "TTr", "/TTr-STTTT", "Sở Thông tin và Truyền thông", "về việc"),
                new Kind("Công văn", "", "/STTTT-TTBCXB", "Sở Thông tin và Truyền thông", "về việc"),
                new Kind("Công văn", "", "/BTTTT-TTĐN", "Bộ Thông tin và Truyền thông", "về việc hướng dẫn"),
                new Kind("Nghị quyết", "NQ", "/NQ-HĐND", "HĐND tỉnh", "về"),
                new Kind("Chương trình", "CTr", "-CTr/TU", "Tỉnh ủy", "về"),
                new Kind("Chỉ thị", "CT", "-CT/TU", "Ban Thường vụ Tỉnh ủy", "về"),
                new Kind("Kế hoạch", "KH", "-KH/TU", "Ban Thường vụ Tỉnh ủy", "về"),
                new Kind("Công văn", "", "-CV/BTGTU", "Ban Tuyên giáo Tỉnh ủy", "về việc"),
                new Kind("Hướng dẫn", "HD", "-HD/BTGTU", "Ban Tuyên giáo Tỉnh ủy", "về")));
        return new DrawnDocument(
                kind.word(),
                kind.type().isEmpty() ? null : kind.type(),
                number + kind.symbol(),
                impossible ? null : iso(day),
                printed,
                kind.issuer(),
                kind.verb() + " " + subject);
    }

    /** With day, issuer and subject; a clause must end behind it. */
    DrawnCitation full() {
        DrawnDocument document = document();
        String written = written(document.reference());
        String start = document.word() + " " + number() + written;
        // ", ngày …, phê duyệt" might as well be what the sentence's own subject does
        boolean later = document.date() != null && document.abstractText().startsWith("về");
        String words = later && random.nextInt(8) == 0
                ? start + " của " + document.issuer() + ", ngày " + words(document.day()) + ", "
                        + document.abstractText()
                : start + date(document) + " của " + document.issuer() + " " + document.abstractText();
        return new DrawnCitation(words, written, document, true, true, true);
    }

    /** With its day, or as bare as the number. */
    DrawnCitation brief() {
        DrawnDocument document = document();
        String written = written(document.reference());
        boolean dated = random.nextBoolean() || document.date() == null;
        return new DrawnCitation(
                document.word() + " " + number() + written + (dated ? date(document) : ""),
                written,
                document,
                dated,
                false,
                false);
    }

    private String number() {
        return random.nextInt(6) == 0 ? "" : noisy && random.nextInt(8) == 0 ? "số" : "số ";
    }

    private String date(DrawnDocument document) {
        Day day = document.day();
        String digits = String.format(
                Locale.ROOT,
                random.nextInt(3) == 0 ? "%d/%d/%d" : day.month() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d",
                day.day(),
                day.month(),
                day.year());
        return switch (random.nextInt(9)) {
            case 0 -> " ngày " + words(day);
            case 1 -> " (ngày " + digits + ")";
            case 2 -> ", ngày " + digits;
            case 3 -> " ngày " + digits.replace('/', '-');
            case 4 -> " ngày " + digits.replace('/', '.');
            default -> " ngày " + digits;
        };
    }

    private static String words(Day day) {
        return String.format(Locale.ROOT, "%02d tháng %d năm %d", day.day(), day.month(), day.year());
    }

    /** As clerks type it. */
    private String written(String reference) {
        boolean party = reference.matches("\\d+-.*");
        if (party && random.nextInt(5) == 0) {
            return reference.replaceFirst("-", "/");
        }
        return switch (noisy ? random.nextInt(12) : 12) {
            case 0 -> reference.replace("/", " / ").replace("-", " - ");
            case 1 -> reference.replace('-', '–');
            case 2 -> reference.replaceFirst("-", "- ");
            case 3 -> reference.toLowerCase(Locale.ROOT);
            default -> reference;
        };
    }
}
