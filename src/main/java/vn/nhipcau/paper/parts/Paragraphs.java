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
    /** Longer is no paragraph that a person wrote. */
    private static final int LONGEST = 8000;
    /** Word draws up to 63 columns; cells of a row may hold several paragraphs. */
    private static final int WIDEST_ROW = 1000;

    private static final int SHORTEST_SENTENCE = 50;
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?u)(?:Nơi nhận|NƠI NHẬN|Kính gửi|KÍNH GỬI|Căn cứ|Xét |Theo đề nghị|Trên đây|Số\\s*:|TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|QUYẾT ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|CỘNG HÒA|CỘNG HOÀ|Độc lập|PHỤ LỤC|Phụ lục).*");
    private static final Pattern ATTACHED = Pattern.compile("(?u)\\(?(?:Ban hành )?[Kk]èm theo.*");
    /** In a cell each line may name an agency, and groups are written small. */
    private static final Pattern GROUP = Pattern.compile("(?:các|những|sở|ban|ngành|cơ quan|đơn vị)(?![\\p{L}])");

    private static final Pattern TYPE =
            Pattern.compile("KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|QUYẾT ĐỊNH|ĐỀ ÁN|PHƯƠNG ÁN");
    private static final Passage EMPTY = Passage.of(new Line(0, "", 1, false));
    private static final Pattern HYPHENATED = Pattern.compile(".*[\\p{L}\\p{N}][-/]");

    private final List<Piece> pieces;
    private final OwnLines own;
    private final Wrapping wrapping;
    /** Items of the section on organisation are sentences; before it they are titles with content below. */
    private boolean sentences;

    /** Behind the letterhead: a heading or a whole sentence has been met. */
    private boolean inBody;

    private int lastNumber;

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
                if (words.text().length() > LONGEST || !goesOn(words, last, next)) {
                    break;
                }
                words = words.plus(
                        other.words(), glue(words.text(), other.words().text()));
                used.add(next);
                last = other;
            }
            Paragraph paragraph = Paragraph.of(words, bold, piece.cell());
            paragraphs.add(paragraph);
            inBody |= paragraph.isNumbered() || isClosed(paragraph);
            count(paragraph.mark());
            sentences |= own.opensSentences(paragraph);
        }
        return paragraphs;
    }

    private void count(@Nullable ItemMark mark) {
        if (mark != null && mark.isNumbered()) {
            lastNumber = mark.style() == ItemMark.Style.NUMBER ? mark.ordinal() : 0;
        }
    }

    /** The next piece below in the same cell or column, -1 when another cell comes first. */
    private int nextInColumn(int index, Piece last) {
        for (int i = index + 1; i < Math.min(pieces.size(), index + WIDEST_ROW); i++) {
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
        boolean stopped = STOPPED.matcher(Cuts.end(text)).matches();
        boolean small = own.closesSentences()
                && inBody
                && (!next.fresh() || next.afterPage())
                && !text.endsWith(":")
                && Character.isLowerCase(below.charAt(0));
        boolean midway =
                mark == null && (small || (MAY_GO_ON.matcher(Cuts.end(text)).matches() && wrapping.isFull(last, next)));
        ItemMark title = ItemMark.of(text);
        boolean running = !stopped && isRunning(text, title, last);
        if ((stopped && !midway) || beginsPart(below, running) || own.beginsField(below)) {
            return false;
        }
        boolean full = wrapping.isFull(last, next);
        if (mark != null) {
            return markGoesOn(text, below, mark, next, full) || (running && isOutOfRow(mark, next) && inBody);
        }
        boolean open = next.afterPage() || (own.closesSentences() && inBody && !next.fresh());
        if (open && running) {
            return true;
        }
        boolean titled = !sentences && title != null && title.isNumbered() && !own.holdsField(text);
        if (titled && own.closesSentences() && Cuts.isTitle(text, below, full || next.afterPage())) {
            return true;
        }
        boolean goesOn = titled ? full && !wrapping.isSentence(index) : wrapping.isNearlyFull(last, next);
        // a page ends where it likes: a field or sentence without its stop goes on behind
        boolean turned = next.afterPage() && (own.holdsField(text) || (sentences && title != null)) && !stopped;
        return stopped || turned || wordsGoOn(text, below, next, goesOn);
    }

    private boolean markGoesOn(String text, String below, ItemMark mark, Piece next, boolean full) {
        // "(30/4/1975" and "- 30/4/2022)" on the next line
        boolean range = mark.isBullet() && !next.fresh() && isOpen(text, '(', ')');
        // an item may end in "Hằng năm", and the next one has its number
        boolean small = Character.isLowerCase(below.charAt(Math.min(mark.end(), below.length() - 1)));
        boolean cut = (!next.fresh() || next.afterPage())
                && (Cuts.isNumber(Cuts.end(text), below)
                        || Cuts.isQuarter(Cuts.end(text), below)
                        || (full && Cuts.isRange(Cuts.end(text), below))
                        || (full && own.closesSentences() && Cuts.isName(Cuts.end(text), below))
                        || (mark.isNumbered() && (full || small) && Cuts.wantsOrdinal(Cuts.end(text))));
        boolean figure = full && mark.isNumbered() && mark.ordinal() != 1;
        return range || cut || (figure && OPEN_END.matcher(Cuts.end(text)).matches());
    }

    /** "…lúc 8 giờ" and "30. Sau đó" on the next line: no item has that number after the last one. */
    private boolean isOutOfRow(ItemMark mark, Piece next) {
        return own.closesSentences()
                && !next.fresh()
                && mark.style() == ItemMark.Style.NUMBER
                && mark.ordinal() > lastNumber + 1;
    }

    private static boolean beginsPart(String below, boolean running) {
        return STRUCTURE.matcher(below).matches()
                || (!running && ATTACHED.matcher(below).matches());
    }

    /** A sentence, no heading: at the foot of a page it goes on if it has not stopped. */
    private static boolean isRunning(String text, @Nullable ItemMark mark, Piece last) {
        boolean heading = (mark != null && mark.isNumbered()) || last.line().bold() || Paragraph.isCapitals(text);
        return !heading && last.cell() == null && text.length() > SHORTEST_SENTENCE;
    }

    private static boolean wordsGoOn(String text, String below, Piece next, boolean full) {
        char first = below.charAt(0);
        if (Character.isLowerCase(first)) {
            boolean listed = next.cell() != null && GROUP.matcher(below).lookingAt();
            return listed ? OPEN_END.matcher(Cuts.end(text)).matches() : !isTitled(text, next);
        }
        if (Paragraph.isCapitals(text)) {
            return full;
        }
        boolean figure = Cuts.beginsWithNumber(below) && Cuts.wantsNumber(Cuts.end(text));
        boolean hyphen = HYPHENATED.matcher(Cuts.end(text)).matches();
        return full
                || figure
                || Cuts.wantsName(Cuts.end(text))
                || hyphen
                || OPEN_END.matcher(Cuts.end(text)).matches()
                || isOpen(text, '“', '”')
                || isOpen(text, '(', ')');
    }

    private static boolean isClosed(Paragraph paragraph) {
        return paragraph.text().length() > SHORTEST_SENTENCE
                && !paragraph.isCapitals()
                && STOPPED.matcher(paragraph.text()).matches();
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
        boolean hyphenated = HYPHENATED.matcher(Cuts.end(above)).matches();
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
}
