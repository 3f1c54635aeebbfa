package vn.nhipcau.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.translation.SegmentState;
import vn.nhipcau.library.translation.Sentence;
import vn.nhipcau.library.translation.Translations;

/** What the sample tells, in which languages and how far each has come. */
@ProductTest
class SampleEditionsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    EditionTexts texts;

    @Autowired
    Translations translations;

    @Test
    void allTenKindsAreThere() {
        assertThat(told().rows("select distinct e.kind from edition e where %s"))
                .containsExactlyInAnyOrder(
                        "NEWS",
                        "FEATURE",
                        "STATEMENT",
                        "SIGHT",
                        "PRODUCT",
                        "PROJECT",
                        "EVENT",
                        "PUBLICATION",
                        "PRESS",
                        "PAGE");
    }

    @Test
    void mostOriginalsAreOutAndOneIsInEachOtherState() {
        Map<String, Long> states =
                told().rows("""
                select t.state from edition_text t join edition e on e.id = t.edition_id
                where %s and t.language = 'vi'
                """).stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertThat(states)
                .containsOnly(
                        entry("PUBLISHED", 14L),
                        entry("DRAFT", 2L),
                        entry("IN_REVIEW", 1L),
                        entry("APPROVED", 1L),
                        entry("SCHEDULED", 1L),
                        entry("WITHDRAWN", 1L));
    }

    @Test
    void bridgeIsRewrittenWhileVisitorsReadWhatStoodThere() {
        EditionText bridge = told().titled("Qua cầu Hiền Lương một buổi sớm", "vi");
        assertThat(bridge.isWritten()).isTrue();
        assertThat(bridge.isShown()).isTrue();
        assertThat(words(bridge)).contains("đám học trò đi học sớm").doesNotContain("bánh xe đạp");
    }

    @Test
    void nightOfLightsAppearsByItselfInTwoDays() {
        EditionText night = told().titled("Đêm hoa đăng trên sông Thạch Hãn", "vi");
        assertThat(night.publishAt()).hasToString("2022-05-18T00:00:00Z");
        assertThat(night.isShown()).isFalse();
    }

    @Test
    void whatWasWithdrawnSaysWhy() {
        EditionText stalls = told().titled("Ba ngày, hai mươi gian hàng và rất nhiều nón lá", "vi");
        assertThat(stalls.isShown()).isFalse();
        assertThat(told().rows("""
                select m.reason from edition_move m join edition e on e.id = m.edition_id
                where %s and m.to_state = 'WITHDRAWN'
                """)).containsExactly("Số lượt khách đang được đơn vị tổ chức đối chiếu lại.");
    }

    @Test
    void openingHoursOfTheCitadelAreStaleInEnglishAlone() {
        EditionText citadel = told().titled("Thành cổ Quảng Trị", "vi");
        assertThat(citadel.said().fields()).containsEntry("hours", "Hằng ngày, từ 6 giờ đến 21 giờ");
        assertThat(stale(citadel, "en")).containsExactly("Hằng ngày, từ 6 giờ đến 21 giờ");
        assertThat(stale(citadel, "zh")).isEmpty();
        assertThat(told().titled("Thành cổ Quảng Trị", "en").isShown()).isTrue();
    }

    @Test
    void marketIsOnItsWayIntoLaoAndTheMemoryHelped() {
        List<Sentence> lao = translations.of(
                told().titled("Chợ đêm Lao Bảo sáng đèn trở lại", "vi").edition(), "lo");
        assertThat(lao.stream().map(sentence -> sentence.state().name()))
                .containsExactly("TRANSLATED", "NEW", "TRANSLATED", "NEW", "DRAFTED", "NEW");
        assertThat(lao.get(4).segment().source().words())
                .isEqualTo("Cửa khẩu làm việc từ 7 giờ đến 19 giờ 30 hằng ngày.");
        assertThat(lao.get(4).said().words()).isEqualTo("ດ່ານເປີດທຸກມື້ ແຕ່ 7 ໂມງ ຫາ 19 ໂມງ 30.");
    }

    @Test
    void asManyAreReadInEachLanguageAsSomeoneSpeaksIt() {
        Map<String, Long> shown =
                told().rows("""
                select t.language from edition_text t join edition e on e.id = t.edition_id
                where %s and t.shown is not null
                """).stream().collect(Collectors.groupingBy(language -> language, Collectors.counting()));
        assertThat(shown)
                .containsOnly(
                        entry("vi", 15L),
                        entry("en", 14L),
                        entry("zh", 4L),
                        entry("lo", 3L),
                        entry("fr", 2L),
                        entry("ja", 1L));
    }

    @Test
    void nobodyApprovedWhatWasHisOwn() {
        assertThat(told().rows("""
                select concat_ws(' ', m.edition_id, m.language, m.actor)
                from edition_move m join edition e on e.id = m.edition_id
                where %s and m.language = 'vi' and m.to_state = 'APPROVED'
                  and exists (select 1 from edition_version v
                              where v.edition_id = m.edition_id and v.language = m.language and v.at < m.at
                                and v.reason in ('WRITTEN', 'SUBMITTED') and v.member_id = m.member_id)
                """)).isEmpty();
        assertThat(told().rows("""
                select s.key from segment_translation s join edition e on e.id = s.edition_id
                where %s and s.reviewed_by = s.translated_by
                """)).isEmpty();
    }

    @Test
    void whatVisitorsReadIsReviewedSentenceBySentence() {
        List<EditionText> shown = told().all().stream()
                .filter(text -> !text.isOriginal() && text.isShown())
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(translations.of(text.edition(), text.language()))
                        .allSatisfy(sentence ->
                                assertThat(sentence.state()).isIn(SegmentState.REVIEWED, SegmentState.STALE)));
    }

    @Test
    void allOfItHappenedBeforeTheSampleOpensOnWorkingDays() {
        assertThat(told().rows("""
                select concat_ws(' ', e.id, m.language, m.at, m.to_state)
                from edition_move m join edition e on e.id = m.edition_id
                  cross join lateral (select m.at at time zone 'Asia/Ho_Chi_Minh' as local) t
                where %s and (extract(isodow from t.local) > 5 or extract(hour from t.local) not between 8 and 16
                  or t.local::date in (date '2022-04-11', date '2022-05-02', date '2022-05-03'))
                """)).isEmpty();
    }

    private ToldEditions told() {
        return new ToldEditions(jdbc, texts);
    }

    private List<String> stale(EditionText original, String language) {
        return translations.of(original.edition(), language).stream()
                .filter(sentence -> sentence.state() == SegmentState.STALE)
                .map(sentence -> sentence.segment().source().words())
                .toList();
    }

    private static String words(EditionText text) {
        return text.said().units().stream().map(unit -> unit.words()).collect(Collectors.joining(" "));
    }
}
