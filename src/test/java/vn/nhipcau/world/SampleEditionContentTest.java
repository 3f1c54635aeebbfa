package vn.nhipcau.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.terms.Prescribed;
import vn.nhipcau.library.terms.Terms;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Figure;

/** Of what the editions of the sample are made, and where they lead. */
@ProductTest
class SampleEditionContentTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    EditionTexts texts;

    @Autowired
    Terms terms;

    @Autowired
    Activities activities;

    @Test
    void newsCountAsOutputOfTheActivityOfWhichTheyTell() {
        assertThat(told().rows("""
                select a.what from edition e join activity a on a.id = e.activity_id where %s and e.kind = 'NEWS'
                """))
                .containsExactlyInAnyOrder(
                        "Mở triển lãm lưu động bản đồ và tư liệu về Hoàng Sa, Trường Sa",
                        "Cùng vui Tết Bunpimay với lưu học sinh Lào bằng hội té nước, buộc chỉ cổ tay và trò chơi dân gian",
                        "Bày bán sản phẩm OCOP cho khách về dự lễ lớn của tỉnh");
    }

    @Test
    void figuresAreThoseOfTheirRecords() {
        List<Block.FigureOfRecords> figures = told().all().stream()
                .flatMap(text -> text.said().content().blocks().stream())
                .filter(Block.FigureOfRecords.class::isInstance)
                .map(Block.FigureOfRecords.class::cast)
                .toList();
        assertThat(figures).extracting(Block.FigureOfRecords::figure).contains("trên 41 đoàn/812 lượt", "400 cuốn");
        assertThat(figures)
                .allSatisfy(figure -> assertThat(activities.all(List.of(figure.activity())).stream()
                                .flatMap(activity -> activity.figures().stream())
                                .map(Figure::words))
                        .contains(figure.figure()));
    }

    @Test
    void everyKindOfBlockAndMarkIsSomewhere() {
        List<Block> blocks = told().all().stream()
                .flatMap(text -> text.said().content().blocks().stream())
                .toList();
        assertThat(blocks.stream()
                        .map(block -> block.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Heading",
                        "Paragraph",
                        "Listing",
                        "Quote",
                        "Picture",
                        "Gallery",
                        "Table",
                        "FigureOfRecords",
                        "Map");
        assertThat(blocks.stream()
                        .flatMap(block -> block.units().stream())
                        .flatMap(unit -> unit.runs().stream())
                        .flatMap(run -> run.marks().stream())
                        .map(mark -> mark.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder("Bold", "Italic", "Link", "Foreign");
    }

    @Test
    void wayLeadsToAnotherEdition() {
        EditionText about = told().titled("Quảng Trị, nơi hai miền gặp nhau", "en");
        Mark.Link link = about.said().content().units().stream()
                .flatMap(unit -> unit.runs().stream())
                .flatMap(run -> run.marks().stream())
                .filter(Mark.Link.class::isInstance)
                .map(Mark.Link.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(link.address())
                .isEqualTo(
                        "/editions/" + told().titled("Thành cổ Quảng Trị", "vi").edition());
    }

    @Test
    void namesAreThoseThatArePrescribed() {
        Prescribed prescribed = new Prescribed(terms.finder());
        assertThat(told().all())
                .allSatisfy(text -> assertThat(prescribed.refusals(text.said().units(), text.language()))
                        .as(text.address())
                        .isEmpty());
        assertThat(told().titled("Bản đồ cổ kể chuyện Hoàng Sa, Trường Sa ở Cam Lộ", "zh")
                        .said()
                        .title())
                .contains("黄沙群岛", "长沙群岛");
    }

    private ToldEditions told() {
        return new ToldEditions(jdbc, texts);
    }
}
