package vn.nhipcau.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What copying, scanning and habit do to a paper must not change what it says. The seed is in the name of the test. */
class PlanNoiseTest {
    private static final int SEEDS = 100;

    private static final String CLEAN = """
            ỦY BAN NHÂN DÂN
            TỈNH QUẢNG NGÃI

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 41/KH-UBND
            Quảng Ngãi, ngày 22 tháng 02 năm 2023

            KẾ HOẠCH
            Thông tin đối ngoại tỉnh Quảng Ngãi năm 2023

            Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại; UBND tỉnh ban hành Kế hoạch như sau:

            I. MỤC TIÊU
            1. Mục tiêu chung
            Giới thiệu đảo Lý Sơn và văn hóa Sa Huỳnh với bạn bè.

            II. NHIỆM VỤ
            1. Làm bộ ảnh về nghề trồng tỏi trên đảo Lý Sơn và lễ khao lề thế lính, trưng bày tại ba tỉnh bạn
            - Nội dung:
            - Chụp ảnh theo mùa vụ;
            - Viết lời bằng hai thứ tiếng.
            - Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch, UBND huyện Lý Sơn.
            - Cơ quan phối hợp: Hội Văn học Nghệ thuật tỉnh, các sở, ban, ngành và các đơn vị có liên quan.
            - Thời gian thực hiện: Quý II và IV/2023.
            2. Mời các hãng tin đến tìm hiểu Khu kinh tế Dung Quất, gặp gỡ doanh nghiệp và người lao động
            - Cơ quan chủ trì: Sở Ngoại vụ.
            - Cơ quan phối hợp: Ban Quản lý Khu kinh tế tỉnh; Công an tỉnh.
            - Thời gian thực hiện: Từ tháng 3 đến tháng 10.
            - Sản phẩm: 05 đoàn.

            III. TỔ CHỨC THỰC HIỆN
            1. Sở Tài chính cân đối kinh phí.
            2. Các sở, ban, ngành; UBND các huyện, thị xã, thành phố triển khai Kế hoạch này.

            Trên đây là Kế hoạch; các cơ quan báo cáo trước ngày 25/5 và 25/11./.

            Nơi nhận:
            - Bộ Thông tin và Truyền thông (b/c);
            - Lưu: VT, KGVX.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            """;

    private static final List<BiFunction<String, Random, String>> NOISES = List.of(
            (line, random) -> line.replace(" ", random.nextBoolean() ? "  " : " "),
            (line, random) -> line.replace(" ", random.nextBoolean() ? "\u00a0" : " "),
            (line, random) -> Normalizer.normalize(line, Normalizer.Form.NFD),
            (line, random) -> line.replaceFirst(
                    "^- ", List.of("– ", "* ", "• ", "-", "- + ", "+ ").get(random.nextInt(6))),
            PlanNoiseTest::otherCase,
            (line, random) -> line.replaceFirst(
                    "(?<=[,ạ]) (?=[a-zđ])", random.nextInt(3) == 0 && line.matches("[12]\\. .*,.*") ? "\n\n" : " "),
            (line, random) ->
                    random.nextInt(9) == 0 && !line.isBlank() ? line + "\n\n" + random.nextInt(1, 9) + "\n\f" : line,
            (line, random) -> line + " ".repeat(random.nextInt(4)),
            (line, random) ->
                    line.replaceFirst("^(I+\\. .*|[12]\\. (?:Làm|Mời).*)$", random.nextBoolean() ? "**$1**" : "$1"),
            (line, random) -> random.nextBoolean() ? line : line + "\r");

    /** Labels are written in any case. */
    private static String otherCase(String line, Random random) {
        int colon = line.indexOf(':');
        boolean label = line.matches("- (?:Cơ quan|Thời gian|Sản phẩm).*");
        if (!label) {
            return line;
        }
        String name = line.substring(0, colon);
        return (random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT))
                + line.substring(colon);
    }

    @TestFactory
    List<DynamicTest> noiseChangesNothing() {
        String clean = read(CLEAN);
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "seed " + seed, () -> assertEquals(clean, read(Noise.over(CLEAN, NOISES, seed)))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> widthOfThePageChangesNothing() {
        String clean = read(CLEAN);
        return IntStream.range(64, 100)
                .mapToObj(width -> DynamicTest.dynamicTest(
                        width + " characters", () -> assertEquals(clean, read(Noise.wrapped(CLEAN, width)))))
                .toList();
    }

    private static String read(String text) {
        SourceText source = PaperFile.read("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
        return PlanJson.of(PlanReader.read(source, KnownAgencies.general()));
    }
}
