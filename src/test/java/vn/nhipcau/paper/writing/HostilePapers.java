package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Part.Bullets;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.Footnote;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;

/** Papers with in every field what people paste, what programs leave, and what attackers try; the same from the same seed. */
final class HostilePapers {
    /** Around the body and the annexes, so that what was read back can be told apart. */
    static final String BEGIN = "Bắt đầu phần nội dung.";

    static final String END = "Hết phần nội dung.";

    /** As long as a text may become in a cell that somebody pasted a paper into. */
    private static final int LONG = 50_000;

    private static final int LONG_IN = 500;

    private static final List<String> PIECES = List.of(
            "thông tin đối ngoại",
            "Quảng Trị",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u0301\u0323",
            "a\u0302\u0301",
            "Z\u0351\u036F\u0318\u035A",
            "\u1F600",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDFB\uD83C\uDDF3",
            "\uD83D",
            "\uDE00",
            "\uDE00\uD83D",
            "\uFFFE",
            "\uFFFF",
            "\uFFFD",
            "\uD83F\uDFFE",
            "שלום עולם",
            "مرحبا \u202Eبكم\u202C",
            "ສະບາຍດີ",
            "广治",
            "{{ten}}",
            "${jndi:x}",
            "#{1+1}",
            "%s%n",
            "=SUM(A1:A9)",
            "@SUM(1)",
            "+1-1",
            "<w:p>",
            "</w:t></w:r>",
            "<!--",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#0;",
            "&bomb;",
            "<?xml?>",
            "\"'`",
            "\\u0000\\",
            "_x0000_",
            "../../etc",
            "ﬁ ＡＢ ß ŉ ΐ İ ı");

    private final Random random;
    private boolean isLong;

    private HostilePapers(long seed) {
        random = new Random(seed);
        isLong = random.nextInt(LONG_IN) == 0;
    }

    static OfficialPaper paper(long seed) {
        return new HostilePapers(seed).paper();
    }

    private OfficialPaper paper() {
        return new OfficialPaper(
                maybe(),
                text(),
                maybe(),
                text(),
                text(),
                new PaperDate(2026, random.nextBoolean() ? 1 + random.nextInt(12) : null, null),
                maybe(),
                text(),
                texts(),
                texts(),
                body(),
                random.nextInt(4) > 0 ? List.of() : List.of(new Annex(text(), random.nextBoolean(), body())),
                texts(),
                maybe(),
                new Signer(maybe(), texts(), maybe()));
    }

    private List<Part> body() {
        List<Part> parts = new ArrayList<>(List.of(new Paragraph(BEGIN)));
        IntStream.range(0, random.nextInt(4)).forEach(i -> parts.add(part()));
        parts.add(new Paragraph(END));
        return parts;
    }

    private Part part() {
        return switch (random.nextInt(5)) {
            case 0 -> new Heading(1 + random.nextInt(3), "", text());
            case 1 -> new Bullets(texts());
            case 2 -> table();
            default -> paragraph();
        };
    }

    private Paragraph paragraph() {
        String text = anything();
        List<Footnote> notes = random.nextInt(3) > 0
                ? List.of()
                : IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Footnote(random.nextInt(text.length() + 1), text()))
                        .toList();
        return new Paragraph(text, notes);
    }

    private PaperTable table() {
        int width = 1 + random.nextInt(4);
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(i -> new Column(anything(), random.nextDouble()))
                .toList();
        List<List<String>> rows = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> IntStream.range(0, random.nextInt(width + 1))
                        .mapToObj(j -> anything())
                        .toList())
                .toList();
        return new PaperTable(columns, rows);
    }

    private @Nullable String maybe() {
        return random.nextInt(3) == 0 ? null : text();
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> text()).toList();
    }

    /** With a letter at both ends: a list takes dashes off its items, and marks from their ends. */
    private String text() {
        return "a" + anything() + "ơ";
    }

    private String anything() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(piece());
        }
        if (isLong && random.nextInt(10) == 0) {
            isLong = false;
            while (text.length() < LONG) {
                text.append(piece());
            }
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(5)) {
            case 0 -> Character.toString(random.nextInt(0xA0));
            case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            default -> PIECES.get(random.nextInt(PIECES.size()));
        };
    }
}
