package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhipcau.work.activities.Activity.Doer;

/** The sentence by which an activity stands in a report. */
class SentenceTest {
    static final Indicators.Register REGISTER = new Indicators.Register(
            List.of(
                    new Indicator("VISITS", 1, "Khách", "Visitors", "lượt", "đón"),
                    new Indicator("COPIES", 2, "Ấn phẩm", "Copies", "bản", "phát hành")),
            Map.of("tờ rơi", "COPIES", "cuốn", "COPIES"));

    private static final Doer OWN = new Doer(1, "Sở Văn hóa, Thể thao và Du lịch");
    private static final Doer SECOND = new Doer(2, "Sở Thông tin và Truyền thông");
    private static final Doer THIRD = new Doer(3, "UBND huyện Cam Lộ");

    static Activity activity(
            String what,
            LocalDate from,
            LocalDate to,
            @Nullable String place,
            List<String> languages,
            List<Doer> doers,
            Figure... figures) {
        return new Activity(
                9,
                "EVENT",
                what,
                from,
                to,
                place,
                null,
                languages,
                List.of(),
                Map.of(),
                false,
                1,
                doers,
                List.of(figures));
    }

    @Test
    void saysWhenWithWhomWhatAndHowMuch() {
        Activity exhibition = activity(
                "Mở triển lãm lưu động về Hoàng Sa, Trường Sa.",
                LocalDate.of(2022, 3, 23),
                LocalDate.of(2022, 3, 25),
                "thị trấn Cam Lộ",
                List.of("vi", "en"),
                List.of(OWN, SECOND, THIRD),
                new Figure(12, Qualifier.MORE_THAN, 41L, 812L, null, null),
                new Figure(13, Qualifier.EXACT, null, null, new BigDecimal(1500), "tờ rơi"));
        assertThat(Sentence.of(exhibition, 1, REGISTER))
                .isEqualTo("Từ ngày 23 đến 25/3/2022, phối hợp với Sở Thông tin và Truyền thông và UBND huyện Cam Lộ "
                        + "mở triển lãm lưu động về Hoàng Sa, Trường Sa tại thị trấn Cam Lộ, "
                        + "đón [[trên 41 đoàn/812 lượt|f12]] khách; phát hành [[1.500 tờ rơi|f13]], "
                        + "bằng tiếng Việt, tiếng Anh.");
    }

    @Test
    void eachAgencyReadsItWithTheOthers() {
        Activity visit = activity(
                "Tiếp đoàn Savannakhet",
                LocalDate.of(2022, 5, 14),
                LocalDate.of(2022, 5, 14),
                null,
                List.of(),
                List.of(OWN, SECOND));
        assertThat(Sentence.of(visit, 2, REGISTER))
                .isEqualTo("Ngày 14/5/2022, phối hợp với Sở Văn hóa, Thể thao và Du lịch tiếp đoàn Savannakhet.");
    }

    @Test
    void namesKeepTheirCapitalAndAPlaceIsSaidOnce() {
        LocalDate day = LocalDate.of(2022, 4, 28);
        assertThat(Sentence.of(
                        activity("UBND tỉnh họp báo ở Đông Hà", day, day, "Đông Hà", List.of(), List.of(OWN)),
                        1,
                        REGISTER))
                .isEqualTo("Ngày 28/4/2022, UBND tỉnh họp báo ở Đông Hà.");
        assertThat(Sentence.of(
                        activity("Chiếu phim tại Nhà văn hóa", day, day, "Cam Lộ", List.of(), List.of(OWN)),
                        1,
                        REGISTER))
                .isEqualTo("Ngày 28/4/2022, chiếu phim tại Nhà văn hóa.");
    }

    @Test
    void daysOverMonthsAndYearsAreSaidInFull() {
        assertThat(when(LocalDate.of(2022, 3, 30), LocalDate.of(2022, 4, 2))).startsWith("Từ ngày 30/3 đến 2/4/2022, ");
        assertThat(when(LocalDate.of(2021, 12, 30), LocalDate.of(2022, 1, 2)))
                .startsWith("Từ ngày 30/12/2021 đến 2/1/2022, ");
    }

    private static String when(LocalDate from, LocalDate to) {
        return Sentence.of(activity("Chiếu phim", from, to, null, List.of(), List.of(OWN)), 1, REGISTER);
    }

    @Test
    void bracketsThatAPersonTypedBindNothing() {
        LocalDate day = LocalDate.of(2022, 4, 28);
        String sentence = Sentence.of(
                activity(
                        "In [[9 triệu cuốn|f1]]",
                        day,
                        day,
                        null,
                        List.of(),
                        List.of(OWN),
                        new Figure(12, Qualifier.EXACT, null, null, BigDecimal.ONE, "cuốn]]|f3")),
                1,
                REGISTER);
        assertThat(Sentence.pieces(sentence).stream().filter(p -> p.figure() != null))
                .extracting(Sentence.Piece::figure)
                .containsExactly("f12");
    }

    @Test
    void sentenceIsPartedAtItsFigures() {
        assertThat(Sentence.pieces("đón [[41 đoàn|f12]] khách."))
                .containsExactly(
                        new Sentence.Piece("đón ", null),
                        new Sentence.Piece("41 đoàn", "f12"),
                        new Sentence.Piece(" khách.", null));
    }
}
