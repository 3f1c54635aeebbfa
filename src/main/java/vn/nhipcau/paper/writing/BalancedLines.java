package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name over as few lines as its column allows, all about equally long: a word alone on the last line, "THÀNH" parted from
 * "PHỐ", are what a reader takes for carelessness. Breaks are best before a place or "VÀ" and behind a comma.
 */
final class BalancedLines {
    /** Points left over, should another font be a little wider. */
    private static final double SLACK = 2;

    /** No name has more; the work grows with their square. */
    private static final int MOST_WORDS = 200;

    private static final double WELCOME = -0.05;
    private static final double UNWELCOME = 0.35;
    private static final double LONELY = 1;

    /** A line more costs less than a torn word. */
    private static final double MORE = 0.2;

    /** Words that like to begin a line. */
    private static final Set<String> OPENERS =
            Set.of("tỉnh", "huyện", "thị", "và", "của", "về", "giai", "năm", "trên", "theo", "kt.", "nhằm", "tại");

    /** Words that must not end one. */
    private static final Set<String> CLINGING = Set.of(
            "tỉnh", "huyện", "xã", "phường", "và", "của", "về", "các", "số", "năm", "sở", "bộ", "phố", "tm.", "kt.",
            "tl.", "q.", "tuq.", "quý", "tháng", "ngày", "theo", "trên", "tại", "những", "một", "trong", "để", "cho",
            "với", "v/v", "-");

    /** Words of two syllables that names and titles are full of. */
    private static final Set<String> PAIRS = Set.of(
            "thành phố",
            "thị xã",
            "thị trấn",
            "đặc khu",
            "nhân dân",
            "ủy ban",
            "uỷ ban",
            "hội đồng",
            "đại biểu",
            "quốc hội",
            "văn phòng",
            "thông tin",
            "truyền thông",
            "truyền hình",
            "phát thanh",
            "đối ngoại",
            "ngoại vụ",
            "nội vụ",
            "biên phòng",
            "bộ đội",
            "chỉ huy",
            "du lịch",
            "thể thao",
            "văn hóa",
            "thương mại",
            "đầu tư",
            "xúc tiến",
            "kinh tế",
            "đặc biệt",
            "khoa học",
            "công nghệ",
            "nông nghiệp",
            "nông thôn",
            "môi trường",
            "tài chính",
            "giáo dục",
            "đào tạo",
            "xây dựng",
            "tổ chức",
            "hữu nghị",
            "trung tâm",
            "quốc gia",
            "phát triển",
            "quản lý",
            "nhà nước",
            "chỉ đạo",
            "công tác",
            "kế hoạch",
            "chương trình",
            "báo cáo",
            "tổng kết",
            "kết quả",
            "thực hiện",
            "triển khai",
            "nhiệm vụ",
            "phương hướng",
            "trọng tâm",
            "giai đoạn",
            "địa bàn",
            "nước ngoài",
            "phóng viên",
            "báo chí",
            "chủ tịch",
            "giám đốc");

    private static final Set<String> DATE = Set.of("tháng", "năm");

    private final double width;
    private final String[] words;
    private final double[] widths;
    private final double space;

    private BalancedLines(String text, TimesFace face, double size, double width) {
        this.width = width - SLACK;
        words = text.split(" ", -1);
        widths =
                Arrays.stream(words).mapToDouble(word -> face.width(word, size)).toArray();
        space = face.width(" ", size);
    }

    /**
     * The lines of a name.
     *
     * @param text one line, white space single
     * @param size in points
     * @param width of the column, in points
     */
    static List<String> of(String text, TimesFace face, double size, double width) {
        return new BalancedLines(text, face, size, width).lines();
    }

    private List<String> lines() {
        if (words.length > MOST_WORDS) {
            return List.of(String.join(" ", words));
        }
        int count = fewest();
        Breaks few = best(count);
        if (count == 1 || count == words.length) {
            return few.lines();
        }
        Breaks more = best(count + 1);
        return more.cost() + MORE < few.cost() ? more.lines() : few.lines();
    }

    private record Breaks(double cost, List<String> lines) {}

    private Breaks best(int count) {
        double ideal = (width(0, words.length) - (count - 1) * space) / count;
        // costs[k][i]: of the best k lines over the first i words
        double[][] costs = new double[count + 1][words.length + 1];
        int[][] starts = new int[count + 1][words.length + 1];
        Arrays.stream(costs).forEach(row -> Arrays.fill(row, Double.MAX_VALUE));
        costs[0][0] = 0;
        for (int k = 1; k <= count; k++) {
            for (int end = k; end <= words.length; end++) {
                for (int from = end - 1; from >= k - 1 && fits(from, end); from--) {
                    double cost = costs[k - 1][from] + cost(from, end, ideal);
                    if (costs[k - 1][from] < Double.MAX_VALUE && cost < costs[k][end]) {
                        costs[k][end] = cost;
                        starts[k][end] = from;
                    }
                }
            }
        }
        return new Breaks(costs[count][words.length], joined(starts, count));
    }

    /** From where each line starts, by number of lines and of words up to its end. */
    private List<String> joined(int[][] starts, int count) {
        List<String> lines = new ArrayList<>();
        int end = words.length;
        for (int k = count; k > 0; k--) {
            int start = starts[k][end];
            lines.addFirst(String.join(" ", Arrays.asList(words).subList(start, end)));
            end = start;
        }
        return lines;
    }

    private int fewest() {
        int count = 1;
        int from = 0;
        for (int end = 1; end <= words.length; end++) {
            if (!fits(from, end)) {
                count++;
                from = end - 1;
            }
        }
        return count;
    }

    /** One word always stands somewhere, however long. */
    private boolean fits(int from, int end) {
        return end - from == 1 || width(from, end) <= width;
    }

    private double width(int from, int end) {
        double sum = (end - from - 1) * space;
        for (int i = from; i < end; i++) {
            sum += widths[i];
        }
        return sum;
    }

    private double cost(int from, int end, double ideal) {
        double off = (width(from, end) - ideal) / ideal;
        double cost = off * off;
        if (end == words.length) {
            return from > 0 && end - from == 1 ? cost + LONELY : cost;
        }
        String last = key(end - 1);
        String next = key(end);
        // empty words are the blanks of a date or number still to come
        boolean inBlank = last.isEmpty() || next.isEmpty();
        boolean inDate = DATE.contains(next) && !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
        if (inBlank || inDate || CLINGING.contains(last) || PAIRS.contains(last + " " + next)) {
            return cost + UNWELCOME;
        }
        boolean opens =
                OPENERS.contains(next) || last.endsWith(",") || (next.equals("thành") && end + 1 < words.length);
        return opens ? cost + WELCOME : cost;
    }

    private String key(int word) {
        return words[word].toLowerCase(Locale.ROOT);
    }
}
