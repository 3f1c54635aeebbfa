package vn.nhipcau.paper.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of raw XML: the expected outcomes were written from Annex I of Decree 30/2020/NĐ-CP. */
class RulesTest {
    /** What no small paper can break alone; each has a test of its own below. */
    private static final Set<String> APART =
            Set.of("table.head", "length.codeNumber", "length.organName", "length.subject", "length.position");

    @ParameterizedTest
    @ValueSource(strings = {"report", "letter"})
    void rightPaperHoldsEveryRule(String paper) {
        assertThat(HandMade.faults(new HandMade(paper).check())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> oneFaultBreaksOneRule() {
        return HandMade.cases("breaks.txt").stream()
                .map(line -> dynamicTest(
                        line[0] + ": " + line[2],
                        () -> assertThat(HandMade.faults(
                                        new HandMade(line[1]).changed(line[2]).check()))
                                .containsExactly(line[0])));
    }

    @TestFactory
    Stream<DynamicTest> ruleIsKeptInManyWays() {
        return HandMade.cases("keeps.txt").stream()
                .map(line -> dynamicTest(
                        line[1],
                        () -> assertThat(HandMade.faults(
                                        new HandMade(line[0]).changed(line[2]).check()))
                                .isEmpty()));
    }

    @Test
    void everyRuleIsBrokenOnceAndKeptOnce() {
        Set<String> codes = PaperCheck.RULES.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = HandMade.cases("breaks.txt").stream()
                .map(line -> line[0])
                .collect(Collectors.toCollection(TreeSet::new));
        broken.addAll(APART);
        assertThat(broken).isEqualTo(codes);
        Set<String> kept = Stream.of("report", "letter")
                .flatMap(paper -> new HandMade(paper).check().stream())
                .map(Outcome::rule)
                .collect(Collectors.toSet());
        codes.removeAll(kept);
        assertThat(codes).containsExactly("table.head", "urgency.style");
        assertThat(PaperCheck.RULES).hasSizeGreaterThan(55).doesNotHaveDuplicates();
    }

    @Test
    void fieldsThatSystemsKeepAreMeasured() {
        String issuer = "SỞ NGOẠI VỤ, " + "HỢP TÁC QUỐC TẾ VÀ BIÊN GIỚI, ".repeat(7);
        assertThat(HandMade.faults(new HandMade("letter")
                        .changed("one SỞ NGOẠI VỤ => " + issuer)
                        .check()))
                .contains("length.organName");
        assertThat(HandMade.faults(new HandMade("letter")
                        .changed("one V/v góp ý => V/v góp ý " + "dự thảo kế hoạch ".repeat(30))
                        .check()))
                .containsExactly("length.subject");
        assertThat(HandMade.faults(new HandMade("letter")
                        .changed("one >GIÁM ĐỐC => >GIÁM ĐỐC " + "TRUNG TÂM ".repeat(10))
                        .check()))
                .containsExactly("length.position");
        assertThat(HandMade.faults(new HandMade("letter")
                        .changed("one Số: 152/ => Số: 152152152152/")
                        .check()))
                .contains("length.codeNumber");
    }

    @Test
    void longTableIsAdvisedToRepeatItsHead() {
        String row = "<w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr>";
        String table = "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr><w:tr>HEAD"
                + "<w:tc><w:tcPr/><w:p/></w:tc></w:tr>" + row.repeat(80) + "</w:tbl>";
        List<Outcome> without = new HandMade("report")
                .changed("one <w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t xml:space=\"preserve\">II. => "
                        + table.replace("HEAD", "")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>II.")
                .check();
        assertThat(HandMade.faults(without)).isEmpty();
        assertThat(without)
                .filteredOn(outcome -> outcome.rule().equals("table.head"))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.holds()).isNull());
    }

    @Test
    void manyPlacesOfOneRuleAreCounted() {
        Outcome outcome = new HandMade("report")
                        .changed(
                                "all <w:pStyle w:val=\"Text\"/> => <w:pStyle w:val=\"Text\"/><w:jc w:val=\"left\"/><w:ind w:firstLine=\"0\"/>")
                        .check()
                        .stream()
                        .filter(each -> each.rule().equals("body.firstLine"))
                        .findFirst()
                        .orElseThrow();
        assertThat(outcome.places()).isEqualTo(5);
        assertThat(outcome.others()).isEqualTo(2);
        assertThat(outcome.where())
                .extracting(place -> place.in(HandMade.VI))
                .containsExactly(
                        "Sở Ngoại vụ báo cáo kết quả công tác năm 2026 như sau:",
                        "Công tác thông tin đối ngoại trên địa bàn tỉnh được triển kh…",
                        "a) Việc phối hợp giữa các cơ quan được chú trọng;");
        assertThat(outcome.found().in(HandMade.VI)).isEqualTo("0 mm");
        assertThat(outcome.demand(HandMade.VI)).isEqualTo("Đầu mỗi đoạn lùi vào 1 cm hoặc 1,27 cm");
        assertThat(outcome.source().in(HandMade.VI)).isEqualTo("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6");
    }
}
