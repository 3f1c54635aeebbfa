package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Line;

/** Joins lines that were broken inside a sentence: by the width of the page, by a page break, by hand. */
final class Paragraphs {
    private static final Pattern STOPPED = Pattern.compile(".*(?:[.;:!?…]|\\.\\s*[”\"’»)]|\\./\\.)\\s*");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu).*(?:,|[“\"(\\[/–&]|\\s(?:và|của|các|những|với|về|tại|cho|trong|trên|đến|từ|theo|là|để|do|hoặc|cùng|giữa|bằng|nhằm))");
    private static final Pattern FIGURE_AHEAD = Pattern.compile("(?iu).*\\s(?:số|ngày|tháng|năm|quý|điều|khoản|mục)");
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?u)(?:Nơi nhận|NƠI NHẬN|Căn cứ|Xét |Theo đề nghị|Trên đây|Số\\s*:|TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CỘNG HÒA|CỘNG HOÀ|Độc lập|PHỤ LỤC|Phụ lục|\\(?(?:Ban hành )?[Kk]èm theo).*");
    /** In a cell each line may name an agency, and groups are written small. */
    private static final Pattern GROUP = Pattern.compile("(?:các|những|sở|ban|ngành|cơ quan|đơn vị)(?![\\p{L}])");

    private static final Pattern TYPE =
            Pattern.compile("KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|QUYẾT ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN");
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-/]");
    private static final int WIDEST_PAGE = 140;
    private static final int WRAPPED_ENOUGH = 3;

    private final List<Piece> pieces;
    private final int width;

    private Paragraphs(List<Piece> pieces) {
        this.pieces = pieces;
        this.width = width(pieces);
    }

    static List<Paragraph> of(List<Line> lines) {
        return new Paragraphs(Pieces.of(lines)).join();
    }

    /** Characters in a full line of a paper that was broken by width; a very large number when it was not. */
    private static int width(List<Piece> pieces) {
        int wrapped = 0;
        int widest = 0;
        for (int i = 1; i < pieces.size(); i++) {
            Piece above = pieces.get(i - 1);
            Piece piece = pieces.get(i);
            String text = above.words().text();
            boolean goesOn = !piece.fresh()
                    && piece.cell() == null
                    && above.cell() == null
                    && Character.isLowerCase(piece.words().text().charAt(0))
                    && ItemMark.of(piece.words().text()) == null
                    && !STOPPED.matcher(text).matches();
            if (goesOn) {
                wrapped++;
                widest = Math.max(widest, text.length());
            }
        }
        return wrapped >= WRAPPED_ENOUGH && widest <= WIDEST_PAGE ? widest : Integer.MAX_VALUE / 2;
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
                if (!goesOn(words, last, other)) {
                    break;
                }
                words = words.plus(
                        other.words(), glue(words.text(), other.words().text()));
                used.add(next);
                last = other;
            }
            paragraphs.add(Paragraph.of(words, bold, piece.cell()));
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

    private boolean goesOn(Passage words, Piece last, Piece next) {
        String text = words.text();
        String below = next.words().text();
        if (isBareMark(text)) {
            return true;
        }
        boolean stopped = STOPPED.matcher(text).matches();
        ItemMark mark = ItemMark.of(below);
        if (stopped || STRUCTURE.matcher(below).matches() || FieldLabel.first(below) != null) {
            return false;
        }
        boolean full = !next.fresh() && isFull(last, below);
        if (mark != null) {
            // "(30/4/1975" and "- 30/4/2022)" on the next line
            boolean range = mark.isBullet() && !next.fresh() && isOpen(text, '(', ')');
            boolean figure = full && mark.isNumbered() && mark.ordinal() != 1;
            return range || (figure && OPEN_END.matcher(text).matches());
        }
        return wordsGoOn(text, below, next, full);
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
        boolean figure = Character.isDigit(first) && FIGURE_AHEAD.matcher(text).matches();
        return full || figure || OPEN_END.matcher(text).matches() || isOpen(text, '“', '”') || isOpen(text, '(', ')');
    }

    /** A heading in capitals does not run on in small letters, unless only its first word was capital. */
    private static boolean isTitled(String text, Piece next) {
        return (next.fresh() || TYPE.matcher(text).matches()) && text.length() > 3 && Paragraph.isCapitals(text);
    }

    private boolean isFull(Piece line, String below) {
        int space = below.indexOf(' ');
        int firstWord = space < 0 ? below.length() : space;
        return line.words().text().length() + 1 + firstWord > width;
    }

    private static boolean isBareMark(String text) {
        ItemMark mark = ItemMark.of(text);
        return mark != null && mark.end() == text.length();
    }

    /** A sentence surely goes on: small letters follow, or a word that needs another. */
    static boolean runsOn(String above, String below) {
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
    static Passage together(List<Passage> passages, String glue) {
        Passage whole = null;
        for (Passage passage : passages) {
            whole = whole == null ? passage : whole.plus(passage, glue);
        }
        return whole == null ? EMPTY : whole;
    }

    private static final Passage EMPTY = Passage.of(new Line(0, "", 1, false));

    static @Nullable Passage orNull(Passage passage) {
        return passage.isEmpty() ? null : passage;
    }
}
