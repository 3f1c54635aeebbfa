package vn.nhipcau.paper;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Draws figures in all the ways that provinces write them. */
final class DrawnFigures {
    /** Counted in thousands rather than in tens. */
    private static final Pattern MANY = Pattern.compile(
            "cuốn|tờ rơi|tập gấp|bản|tin, bài|tin, bài, ảnh|bài|lượt.*|người theo dõi|hiện vật|ảnh|tài liệu|hộ|du khách|cờ|câu hỏi");

    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS =
            List.of("", "", " khách quốc tế", " phóng viên nước ngoài", " công tác", " hữu nghị");
    private static final List<String> VISITS = List.of("lượt", "lượt người", "lượt khách", "lượt phóng viên");
    private static final List<String> MONEY = List.of("đồng", "đồng", "đồng", "USD", "kíp");

    private static final Map<FigureQualifier, List<String>> QUALIFIERS = new EnumMap<>(Map.of(
            FigureQualifier.MORE_THAN, List.of("trên", "hơn", "vượt", "đạt trên"),
            FigureQualifier.NEARLY, List.of("gần"),
            FigureQualifier.ABOUT, List.of("khoảng", "ước", "chừng", "xấp xỉ", "ước đạt"),
            FigureQualifier.AT_LEAST, List.of("ít nhất", "tối thiểu", "từ"),
            FigureQualifier.AT_MOST, List.of("không quá", "tối đa", "nhiều nhất"),
            FigureQualifier.LESS_THAN, List.of("dưới", "chưa đến", "chưa tới")));

    private final Random random;
    private final DrawnNames names;

    /** A number as written and as meant. */
    private record Amount(String text, BigDecimal value) {}

    DrawnFigures(Random random, DrawnNames names) {
        this.random = random;
        this.names = names;
    }

    /** Of that unit, or of "tiền", "%" and "đoàn/lượt"; with a question mark before it nobody can tell how much it is. */
    DrawnFigure of(String unit) {
        if (unit.startsWith("?")) {
            return doubtful(unit.substring(1));
        }
        if (unit.equals("đoàn/lượt")) {
            return groups();
        }
        boolean range = random.nextInt(10) == 0;
        return switch (unit) {
            case "tiền" -> range ? moneyRange() : money();
            case "%" -> range ? percentRange() : qualified(percent(), random.nextInt(5) == 0 ? " " : "", "%");
            case "m²/mặt", "m2", "m²" -> qualified(decimal(90), random.nextBoolean() ? "" : " ", unit);
            default -> range ? range(unit) : qualified(count(unit), " ", unit);
        };
    }

    private DrawnFigure number(String before, String text, Amount number, String unit, FigureQualifier qualifier) {
        String after = before.equals("từ") ? " trở lên" : "";
        String words = (before.isEmpty() ? "" : before + " ") + text + after;
        return new DrawnFigure(words, text, FigureKind.NUMBER, List.of(number.value()), unit, qualifier);
    }

    private DrawnFigure qualified(Amount number, String space, String unit) {
        FigureQualifier qualifier = qualifier();
        return number(before(qualifier), number.text() + space + unit, number, unit, qualifier);
    }

    private FigureQualifier qualifier() {
        return random.nextBoolean() ? FigureQualifier.EXACT : names.one(List.of(FigureQualifier.values()));
    }

    private String before(FigureQualifier qualifier) {
        return qualifier == FigureQualifier.EXACT ? "" : names.one(QUALIFIERS.getOrDefault(qualifier, List.of("")));
    }

    private Amount count(String unit) {
        int value = MANY.matcher(unit).matches() ? 40 + random.nextInt(30_000) : 1 + random.nextInt(60);
        if (value < 10 && random.nextInt(6) == 0) {
            return new Amount("0" + value + " (" + WORDS.get(value) + ")", BigDecimal.valueOf(value));
        }
        return new Amount(grouped(value), BigDecimal.valueOf(value));
    }

    /** "03", "3", "5465" or "5.465". */
    private String grouped(long value) {
        if (value < 10) {
            return (random.nextInt(4) == 0 ? "" : "0") + value;
        }
        return value < 10_000 && random.nextInt(3) == 0 ? String.valueOf(value) : points(value);
    }

    private static String points(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    private Amount percent() {
        return decimal(150);
    }

    private Amount decimal(int most) {
        BigDecimal value = random.nextBoolean()
                ? BigDecimal.valueOf(1L + random.nextInt(most))
                : BigDecimal.valueOf(11L + random.nextInt(most * 10), 1);
        return new Amount(value.toPlainString().replace('.', ','), value);
    }

    private DrawnFigure range(String unit) {
        boolean many = MANY.matcher(unit).matches();
        int low = many ? 100 * (1 + random.nextInt(90)) : 2 + random.nextInt(30);
        int high = low + (many ? 100 * (1 + random.nextInt(9)) : 1 + random.nextInt(9));
        return range(low + "", points(high), BigDecimal.valueOf(low), BigDecimal.valueOf(high), " ", unit);
    }

    private DrawnFigure percentRange() {
        int low = 5 + random.nextInt(40);
        int high = low + 5;
        String from = random.nextBoolean() ? low + "%" : String.valueOf(low);
        return range(from, high + "", BigDecimal.valueOf(low), BigDecimal.valueOf(high), "", "%");
    }

    private DrawnFigure range(String low, String high, BigDecimal from, BigDecimal to, String space, String unit) {
        String first = low.matches("\\d{4,}") ? points(Long.parseLong(low)) : low;
        String between = first.endsWith("%") ? " đến " : names.one(List.of(" - ", " đến ", "-", " – "));
        String text = first + between + high + space + unit;
        String of = between.equals(" đến ") && random.nextBoolean() ? "từ " : "";
        FigureQualifier qualifier = random.nextInt(4) == 0 ? FigureQualifier.ABOUT : FigureQualifier.EXACT;
        String words = (qualifier == FigureQualifier.ABOUT ? "khoảng " : of) + text;
        return new DrawnFigure(words, text, FigureKind.RANGE, List.of(from, to), unit, qualifier);
    }

    private DrawnFigure money() {
        String unit = names.one(MONEY);
        FigureQualifier qualifier = qualifier();
        String yearly = random.nextInt(8) == 0 ? "/năm" : "";
        if (random.nextInt(4) == 0) {
            long value = 50_000L * (1 + random.nextInt(20_000));
            Amount whole = new Amount(points(value), BigDecimal.valueOf(value));
            return number(before(qualifier), whole.text() + " " + unit + yearly, whole, unit + yearly, qualifier);
        }
        String scale =
                names.one(unit.equals("đồng") ? List.of("triệu", "tỷ", "tỉ") : List.of("nghìn", "triệu", "ngàn"));
        Amount number = decimal(900);
        Amount scaled = new Amount(number.text(), number.value().multiply(scale(scale)));
        String text = number.text() + " " + scale + " " + unit + yearly;
        return number(before(qualifier), text, scaled, unit + yearly, qualifier);
    }

    private static BigDecimal scale(String word) {
        return BigDecimal.valueOf(
                switch (word) {
                    case "nghìn", "ngàn" -> 1_000;
                    case "triệu" -> 1_000_000;
                    default -> 1_000_000_000;
                });
    }

    private DrawnFigure moneyRange() {
        String scale = names.one(List.of("triệu", "tỷ"));
        BigDecimal low = BigDecimal.valueOf(11L + random.nextInt(40), 1);
        BigDecimal high = low.add(BigDecimal.valueOf(3L, 1));
        String text = low + " - " + high + " " + scale + " đồng";
        return new DrawnFigure(
                text.replace('.', ','),
                text.replace('.', ','),
                FigureKind.RANGE,
                List.of(low.multiply(scale(scale)), high.multiply(scale(scale))),
                "đồng",
                FigureQualifier.EXACT);
    }

    private DrawnFigure groups() {
        int groups = 2 + random.nextInt(90);
        int visits = groups * (2 + random.nextInt(30));
        String first = grouped(groups) + " đoàn" + names.one(GROUPS);
        String second = grouped(visits) + " " + names.one(VISITS);
        String text = switch (random.nextInt(5)) {
            case 0 -> first + " với " + second;
            case 1 -> first + " gồm " + second;
            case 2 -> first + ", " + second;
            case 3 -> first + " (" + second + ")";
            default -> first + "/" + second;
        };
        FigureQualifier qualifier = qualifier();
        String before = before(qualifier).replace("từ", "ít nhất");
        return new DrawnFigure(
                before.isEmpty() ? text : before + " " + text,
                text,
                FigureKind.GROUP_COUNT,
                List.of(BigDecimal.valueOf(groups), BigDecimal.valueOf(visits)),
                null,
                qualifier);
    }

    /** "2,350 lượt": a comma for thousands, or more places than anybody counts. */
    private DrawnFigure doubtful(String unit) {
        String text = (1 + random.nextInt(9)) + "," + (100 + random.nextInt(900)) + " " + unit;
        return new DrawnFigure(text, text, FigureKind.NUMBER, List.of(), unit, FigureQualifier.EXACT);
    }
}
