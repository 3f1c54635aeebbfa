package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnReport.Head;
import vn.nhipcau.paper.DrawnSection.Form;
import vn.nhipcau.paper.DrawnSection.Paragraph;
import vn.nhipcau.paper.ReportLayout.Format;
import vn.nhipcau.paper.ReportLayout.Level;

/** Draws reports from a seed: what they say first, then how it is laid out, so that the answer never comes from a reader. */
public final class ReportGenerator {
    private static final List<String> RESULTS = List.of(
            "Ban hành văn bản chỉ đạo, điều hành",
            "Bố trí nhân sự phụ trách",
            "Đào tạo, tập huấn",
            "Triển khai chương trình, đề án",
            "Các hoạt động thông tin đối ngoại",
            "Hợp tác với báo chí nước ngoài",
            "Kinh phí");
    private static final List<String> PLACES = List.of(
            "Trên báo chí",
            "Tại cửa khẩu và bến cảng",
            "Ở cấp huyện",
            "Trong nhà trường",
            "Với kiều bào",
            "Trên mạng xã hội và cổng thông tin điện tử");
    private static final List<String> STARS =
            List.of("Tuyến biên giới", "Tuyến biển", "Khu vực đô thị", "Trao đổi qua thư");

    private final Random random;
    private final boolean noisy;
    private final ReportLayout layout;
    private final DrawnNames names;
    private final int year;
    private final DrawnSentences sentences;
    private final List<String> doubts = new ArrayList<>();

    private ReportGenerator(long seed) {
        this.random = new Random(seed * 6131 + 29);
        this.noisy = seed % 2 == 1;
        this.layout = ReportLayout.draw(List.of(Format.values()).get((int) (seed / 2 % 3)), random);
        this.names = new DrawnNames(random);
        this.year = 2016 + random.nextInt(10);
        this.sentences = new DrawnSentences(
                random, names, new DrawnFigures(random, names), new DrawnCitations(random, names, year, noisy));
    }

    /** A report on paper and its answer. */
    public static GeneratedReport report(long seed) {
        ReportGenerator generator = new ReportGenerator(seed);
        DrawnReport report = generator.draw();
        return new GeneratedReport(seed, generator.layout, report, generator.random.nextLong());
    }

    private DrawnReport draw() {
        Head head = head();
        String who = head.party()
                ? "Ban Tuyên giáo Tỉnh ủy"
                : head.superior() == null ? "UBND tỉnh " + names.province() : "Sở Ngoại vụ";
        DrawnSentence opening = sentences.opening(who);
        List<DrawnSection> sections = new ArrayList<>();
        for (int part = random.nextInt(4) == 0 ? 1 : 0; part < (random.nextInt(4) == 0 ? 4 : 5); part++) {
            sections.add(part(part, sections.size() + 1));
        }
        String closing = "Trên đây là báo cáo kết quả công tác thông tin đối ngoại của " + who
                + (random.nextBoolean() ? "./." : ".");
        return new DrawnReport(head, opening, sections, closing, doubts);
    }

    private Head head() {
        String province = names.province();
        String upper = province.toUpperCase(Locale.ROOT);
        int kind = random.nextInt(4);
        String subject =
                names.one(List.of("Kết quả", "Tổng kết", "Tình hình")) + " công tác thông tin đối ngoại năm " + year;
        List<String> lines = random.nextBoolean()
                ? List.of(subject)
                : List.of(subject + ",", "phương hướng, nhiệm vụ năm " + (year + 1));
        String superior = kind == 1 ? "UBND TỈNH " + upper : kind == 2 ? "TỈNH ỦY " + upper : null;
        List<String> issuer = switch (kind) {
            case 1 -> List.of("SỞ NGOẠI VỤ");
            case 2 -> List.of("BAN TUYÊN GIÁO");
            default -> List.of("ỦY BAN NHÂN DÂN", "TỈNH " + upper);
        };
        return new Head(
                superior,
                issuer,
                kind == 2,
                random.nextInt(6) == 0 ? null : String.valueOf(11 + random.nextInt(900)),
                kind == 1 ? "BC-SNgV" : kind == 2 ? "BC/BTGTU" : "BC-UBND",
                province,
                random.nextInt(8) == 0 ? null : 1 + random.nextInt(28),
                5 + random.nextInt(8),
                year,
                lines);
    }

    private DrawnSection part(int part, int number) {
        List<Integer> chain = List.of(number);
        String title = switch (part) {
            case 0 -> "ĐẶC ĐIỂM TÌNH HÌNH";
            case 1 -> "KẾT QUẢ THỰC HIỆN";
            case 2 -> "ĐÁNH GIÁ CHUNG";
            case 3 -> "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM " + (year + 1);
            default -> "KIẾN NGHỊ, ĐỀ XUẤT";
        };
        String path = layout.step(chain);
        List<DrawnSection> inner = switch (part) {
            case 0 -> titled(List.of("Thuận lợi", "Khó khăn"), chain, path);
            case 1 -> titled(results(), chain, path);
            case 2 -> titled(List.of("Ưu điểm", "Tồn tại, hạn chế"), chain, path);
            case 3 -> numbered(chain, path);
            default -> List.of();
        };
        List<Paragraph> own = inner.isEmpty() || random.nextInt(6) == 0 ? paragraphs() : List.of();
        return new DrawnSection(path, layout.mark(chain), 0, title, Form.HEADED, note(), own, inner);
    }

    private List<String> results() {
        int from = random.nextInt(3);
        return RESULTS.subList(from, from + 3 + random.nextInt(RESULTS.size() - from - 2));
    }

    private @Nullable DrawnSentence note() {
        return random.nextInt(40) == 0 ? sentences.later() : null;
    }

    private static List<Integer> below(List<Integer> chain, int number) {
        List<Integer> longer = new ArrayList<>(chain);
        longer.add(number);
        return longer;
    }

    private static @Nullable String below(@Nullable String path, @Nullable String step) {
        return path == null || step == null ? step : path + "." + step;
    }

    private List<DrawnSection> titled(List<String> titles, List<Integer> above, @Nullable String path) {
        List<DrawnSection> sections = new ArrayList<>();
        boolean skips = titles.size() > 2 && !layout.counted() && isMarked() && random.nextInt(8) == 0;
        if (skips) {
            doubts.add("mark.sequence");
        }
        int number = 0;
        for (String title : titles) {
            number += skips && sections.size() == 2 ? 2 : 1;
            List<Integer> chain = below(above, number);
            sections.add(section(title, chain, below(path, layout.step(chain))));
        }
        return sections;
    }

    private boolean isMarked() {
        return layout.levels().getFirst() != Level.BARE;
    }

    private DrawnSection section(String title, List<Integer> chain, @Nullable String path) {
        int level = chain.size() - 1;
        String mark = layout.mark(chain);
        boolean deeper = chain.size() < layout.levels().size();
        int choice = random.nextInt(12);
        if (choice == 0 && isMarked()) {
            return new DrawnSection(path, mark, level, title, Form.RUN_IN, null, paragraphs(), List.of());
        }
        List<DrawnSection> inner = List.of();
        if (choice < 4 && deeper) {
            int from = random.nextInt(3);
            inner = titled(PLACES.subList(from, from + 2 + random.nextInt(2)), chain, path);
        } else if (choice < 6 && deeper) {
            inner = numbered(chain, path);
        } else if (choice == 6 && layout.format() != Format.MD && isMarked()) {
            inner = starred(level + 1);
        }
        List<Paragraph> own = inner.isEmpty() || random.nextInt(6) == 0 ? paragraphs() : List.of();
        return new DrawnSection(path, mark, level, title, Form.HEADED, note(), own, inner);
    }

    /** Sentences with a mark and no title; without marks nothing. */
    private List<DrawnSection> numbered(List<Integer> above, @Nullable String path) {
        List<DrawnSection> sections = new ArrayList<>();
        int count = isMarked() && above.size() < layout.levels().size() ? 2 + random.nextInt(3) : 0;
        String end = random.nextInt(3) == 0 ? ";" : ".";
        for (int number = 1; number <= count; number++) {
            List<Integer> chain = below(above, number);
            DrawnSentence sentence = sentences.later().ending(number == count ? "." : end);
            sections.add(new DrawnSection(
                    below(path, layout.step(chain)),
                    layout.mark(chain),
                    chain.size() - 1,
                    null,
                    Form.SENTENCE,
                    null,
                    List.of(Paragraph.of(false, sentence)),
                    List.of()));
        }
        return sections;
    }

    private List<DrawnSection> starred(int level) {
        int from = random.nextInt(STARS.size() - 1);
        return STARS.subList(from, from + 2).stream()
                .map(title -> new DrawnSection(null, "*", level, title, Form.STARRED, null, bullets(), List.of()))
                .toList();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int choice = random.nextInt(10);
        if (choice == 0 && layout.format() != Format.TXT) {
            paragraphs.add(
                    Paragraph.of(false, sentences.of("Kết quả cụ thể như sau").ending(":")));
            paragraphs.add(DrawnTables.one(random, names));
        } else if (choice < 4) {
            if (random.nextBoolean()) {
                paragraphs.add(
                        Paragraph.of(false, sentences.of("Một số việc nổi bật").ending(":")));
            }
            paragraphs.addAll(bullets());
        } else {
            int count = 1 + random.nextInt(3);
            while (paragraphs.size() < count) {
                paragraphs.add(
                        random.nextBoolean()
                                ? Paragraph.of(false, sentences.one())
                                : Paragraph.of(false, sentences.one(), sentences.one()));
            }
            if (noisy && random.nextInt(30) == 0) {
                paragraphs.add(Paragraph.of(false, sentences.doubtful()));
                doubts.add("figure.separator");
            }
        }
        return paragraphs;
    }

    private List<Paragraph> bullets() {
        List<Paragraph> bullets = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        while (bullets.size() < count) {
            bullets.add(Paragraph.of(true, sentences.one()));
        }
        return bullets;
    }
}
