package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Line;

/** Joins lines that were broken inside a sentence: by the width of the page, by a page break, by hand. */
public final class Paragraphs {
    private static final Pattern STOPPED = Pattern.compile(".*(?:[.;:!?…]|\\.\\s*[”\"’»)]|\\./\\.)\\s*");
    /** A full line may end where a sentence or an entry of a list ends. */
    private static final Pattern MAY_GO_ON = Pattern.compile(".*(?:[^./][.]|[;:]|[?…]|\\.[”\"’»)])");

    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu).*(?:,|[“(\\[/–&]|(?:^|\\s)\"|\\s(?:và|của|các|những|với|về|(?<!tồn |hiện )tại|cho|trong|(?<!nêu |như |nói |ở )trên|đến|(?<!mục |danh )từ|theo|là|để|(?<!tự )do|gồm|hoặc|(?<!cuối |sau )cùng|giữa|bằng|nhằm))");
    private static final Pattern FIGURE_AHEAD = Pattern.compile("(?iu).*\\s(?:số|ngày|tháng|năm|quý|điều|khoản|mục)");
    private static final Pattern COUNT_AHEAD =
            Pattern.compile("(?iu).*\\s(?:khoảng|gần|hơn|đạt|có|được|ước|chừng|mỗi)");
    private static final int SHORTEST_SENTENCE = 50;
    private static final Pattern YEAR_ABOVE = Pattern.compile(".*\\b(?:19|20)\\d\\d");
    private static final Pattern YEAR_BELOW = Pattern.compile("[-–—]\\s?(?:19|20)\\d\\d(?!\\d).*");
    /** "Hữu nghị Việt Nam" and "- Lào". */
    private static final Pattern PAIR_ABOVE =
            Pattern.compile("(?iu).*(?:hữu nghị|biên giới|quan hệ|hợp tác|giao lưu|song ngữ)(?: giữa)? Việt(?: Nam)?");

    private static final Pattern QUARTER_AHEAD = Pattern.compile("(?iu).*\\squý");
    private static final Pattern FIGURE = Pattern.compile("\\d|[IV]{1,3}(?![\\p{L}.])");
    private static final Pattern NUMBER_ABOVE =
            Pattern.compile("(?iu).*(?:số\\s*:?\\s*\\d{1,5}[a-z]?(?:/\\d{4})?|\\d\\s?[-–/]\\s?\\p{L}{1,8})");
    private static final Pattern SYMBOL_BELOW = Pattern.compile("[-–/]\\s?\\p{Lu}[\\p{Lu}\\p{L}/-]*(?:\\s.*|$)");

    private static final Pattern STRUCTURE = Pattern.compile(
            "(?u)(?:Nơi nhận|NƠI NHẬN|Căn cứ|Xét |Theo đề nghị|Trên đây|Số\\s*:|TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CỘNG HÒA|CỘNG HOÀ|Độc lập|PHỤ LỤC|Phụ lục|\\(?(?:Ban hành )?[Kk]èm theo).*");
    /** In a cell each line may name an agency, and groups are written small. */
    private static final Pattern GROUP = Pattern.compile("(?:các|những|sở|ban|ngành|cơ quan|đơn vị)(?![\\p{L}])");

    private static final Pattern TYPE =
            Pattern.compile("KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|QUYẾT ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN");
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-/]");

    private final List<Piece> pieces;
    private final OwnLines own;
    private final Wrapping wrapping;
    /** Items of the section on organisation are sentences; before it they are titles with content below. */
    private boolean sentences;

    private Paragraphs(List<Piece> pieces, OwnLines own) {
        this.pieces = pieces;
        this.own = own;
        this.wrapping = new Wrapping(pieces, own);
    }

    /** The paragraphs of lines in reading order. */
    public static List<Paragraph> of(List<Line> lines, OwnLines own) {
        return new Paragraphs(Pieces.of(lines), own).join();
    }

    private List<Paragraph> join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Passage words = null;
        for (int i = 0; i < pieces.size(); i++) {
            if (used.contains(i)) {
                continue;
            }
            Piece piece = pieces.get(i);
            words = piece.words();
            boolean bold = piece.line().bold();
            Piece last = piece;
            for (int next = nextInColumn(i, last); next >= 0; next = nextInColumn(next, last)) {
                Piece other = pieces.get(next);
                if (!goesOn(words, last, next)) {
                    break;
                }
                words = words.plus(
                        other.words(), glue(words.text(), other.words().text()));
                used.add(next);
                last = other;
            }
            Paragraph paragraph = Paragraph.of(words, bold, piece.cell());
            paragraphs.add(paragraph);
            sentences |= own.opensSentences(paragraph);
        }
        return paragraphs;
    }

    /** The next piece below in the same cell or column, -1 when another cell comes first. */
    private int nextInColumn(int index, Piece last) {
        for (int i = index + 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.sameCell(last)) {
                return i;
            }
            boolean besides = piece.cell() == null && last.cell() == null && piece.column() != last.column();
            boolean rowBeside = piece.cell() != null
                    && last.cell() != null
                    && piece.cell().table() == last.cell().table()
                    && piece.cell().row() == last.cell().row();
            if (!besides && !rowBeside) {
                return -1;
            }
        }
        return -1;
    }

    private boolean goesOn(Passage words, Piece last, int index) {
        Piece next = pieces.get(index);
        String text = words.text();
        String below = next.words().text();
        if (isBareMark(text)) {
            return true;
        }
        if (own.standsAlone(last.line()) || own.standsAlone(next.line())) {
            return false;
        }
        ItemMark mark = ItemMark.of(below);
        boolean stopped = STOPPED.matcher(text).matches();
        boolean midway = mark == null && MAY_GO_ON.matcher(text).matches() && wrapping.isFull(last, next);
        if ((stopped && !midway) || STRUCTURE.matcher(below).matches() || own.beginsField(below)) {
            return false;
        }
        boolean full = wrapping.isFull(last, next);
        if (mark != null) {
            // "(30/4/1975" and "- 30/4/2022)" on the next line
            boolean range = mark.isBullet() && !next.fresh() && isOpen(text, '(', ')');
            boolean cut = (!next.fresh() || next.afterPage())
                    && (isCut(text, below)
                            || (mark.isNumbered()
                                    && (full
                                            || Character.isLowerCase(
                                                    below.charAt(Math.min(mark.end(), below.length() - 1))))
                                    && FIGURE_AHEAD.matcher(text).matches()));
            boolean quarter = mark.style() == ItemMark.Style.ROMAN
                    && isBareMark(below)
                    && QUARTER_AHEAD.matcher(text).matches();
            boolean figure = full && mark.isNumbered() && mark.ordinal() != 1;
            return range
                    || cut
                    || (quarter && !next.fresh())
                    || (figure && OPEN_END.matcher(text).matches());
        }
        ItemMark title = ItemMark.of(text);
        if (next.afterPage() && !stopped && isRunning(text, title, last)) {
            return true;
        }
        boolean titled = !sentences && title != null && title.isNumbered() && !own.holdsField(text);
        boolean goesOn = titled ? full && !wrapping.isSentence(index) : wrapping.isNearlyFull(last, next);
        // a page ends where it likes: a field or sentence without its stop goes on behind
        boolean turned = next.afterPage() && (own.holdsField(text) || (sentences && title != null)) && !stopped;
        return stopped || turned || wordsGoOn(text, below, next, goesOn);
    }

    /** A sentence, no heading: at the foot of a page it goes on if it has not stopped. */
    private static boolean isRunning(String text, @Nullable ItemMark mark, Piece last) {
        boolean heading = (mark != null && mark.isNumbered()) || last.line().bold() || Paragraph.isCapitals(text);
        return !heading && last.cell() == null && text.length() > SHORTEST_SENTENCE;
    }

    /** "2016" and "- 2020" on the next line, "số 16" and "-KL/TW": no bullet. */
    private static boolean isCut(String text, String below) {
        return PAIR_ABOVE.matcher(text).matches()
                || (YEAR_ABOVE.matcher(text).matches()
                        && YEAR_BELOW.matcher(below).matches())
                || (NUMBER_ABOVE.matcher(text).matches()
                        && SYMBOL_BELOW.matcher(below).matches());
    }

    private static boolean wordsGoOn(String text, String below, Piece next, boolean full) {
        char first = below.charAt(0);
        if (Character.isLowerCase(first)) {
            boolean listed = next.cell() != null && GROUP.matcher(below).lookingAt();
            return listed ? OPEN_END.matcher(text).matches() : !isTitled(text, next);
        }
        if (Paragraph.isCapitals(text)) {
            return full;
        }
        boolean figure = FIGURE.matcher(below).lookingAt()
                && (FIGURE_AHEAD.matcher(text).matches()
                        || COUNT_AHEAD.matcher(text).matches());
        boolean hyphen = HYPHENATED.matcher(text).matches();
        return full
                || figure
                || hyphen
                || OPEN_END.matcher(text).matches()
                || isOpen(text, '“', '”')
                || isOpen(text, '(', ')');
    }

    /** A heading in capitals does not run on in small letters, unless only its first word was capital. */
    private static boolean isTitled(String text, Piece next) {
        return (next.fresh() || TYPE.matcher(text).matches()) && text.length() > 3 && Paragraph.isCapitals(text);
    }

    private static boolean isBareMark(String text) {
        ItemMark mark = ItemMark.of(text);
        return mark != null && mark.end() == text.length();
    }

    /** A sentence surely goes on: small letters follow, or a word that needs another. */
    public static boolean runsOn(String above, String below) {
        boolean small = Character.isLowerCase(below.charAt(0))
                && !STOPPED.matcher(above).matches();
        return small || OPEN_END.matcher(above).matches();
    }

    private static boolean isOpen(String text, char open, char close) {
        return text.lastIndexOf(open) > text.lastIndexOf(close);
    }

    private static String glue(String above, String below) {
        boolean hyphenated = HYPHENATED.matcher(above).matches();
        return hyphenated && !below.startsWith("-") ? "" : " ";
    }

    /** The words of paragraphs as one passage. */
    public static Passage together(List<Passage> passages, String glue) {
        Passage whole = null;
        for (Passage passage : passages) {
            whole = whole == null ? passage : whole.plus(passage, glue);
        }
        return whole == null ? EMPTY : whole;
    }

    private static final Passage EMPTY = Passage.of(new Line(0, "", 1, false));

    public static @Nullable Passage orNull(Passage passage) {
        return passage.isEmpty() ? null : passage;
    }
}
