package vn.nhipcau.work.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Whom to write to and whom to call when reports have not come. The sample's day is 16/5/2022. */
@ProductTest
class ChasingPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser officer;
    long round;
    long late;
    long filed;
    long extended;

    @BeforeEach
    void roundThatIsOver() {
        officer = browsers.as("chuyen-vien.stttt");
        late = given.agency(Given.unique("Sở Chậm"));
        filed = given.agency(Given.unique("Sở Đúng hạn"));
        extended = given.agency(Given.unique("Sở Được gia hạn"));
        round = given.write(() -> given.sql().sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                                     issuer_id, place, letter, opened_at, opened_by)
                        select 'Quý I năm 2022', 'AD_HOC', '2022-01-01', '2022-03-31', '2022-03-31', '2022-04-01',
                               '2022-05-10', '2022-05-30', m.agency_id, m.agency_id, 'Quảng Trị',
                               'Công văn số 99/BTTTT-TTĐN ngày 1/4/2022', now(), m.id
                        from member m where m.sign_in_name = 'chuyen-vien.stttt' returning id
                        """).query(Long.class).single());
        given.write(() -> given.sql()
                .sql("insert into round_agency select :round, id, row_number() over () from unnest(:all::bigint[]) id")
                .param("round", round)
                .param("all", new Long[] {late, filed, extended})
                .update());
        given.write(() -> given.sql()
                .sql("""
                        insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at, submitted_at,
                                            submitted_by)
                        select :round, :agency, 'AGENCY', 'SUBMITTED', now(), min(id), now(), '2022-05-09T02:00:00Z', min(id)
                        from member
                        """)
                .param("round", round)
                .param("agency", filed)
                .update());
        officer.post(
                "/rounds/" + round + "/extensions",
                "agency",
                "" + extended,
                "until",
                "20/5/2022",
                "reason",
                "Chuyển trụ sở");
    }

    @Test
    void callListNamesWhoHasNotFiledWithTheirNumbers() {
        given.write(() -> given.sql()
                .sql("update agency set telephone = '0233 3852 001' where id = :id")
                .param("id", late)
                .update());
        long focal = given.member(late, Role.FOCAL_PERSON).id();
        long leader = given.member(late, Role.LEADER).id();
        given.write(() -> given.sql()
                .sql("update member set post = 'Đầu mối', telephone = '0912 000 111' where id = :id")
                .param("id", focal)
                .update());
        given.write(() -> given.sql()
                .sql("update member set post = 'Giám đốc', telephone = null where id = :id")
                .param("id", leader)
                .update());
        var page = officer.get("/rounds/" + round + "/chasing").page();
        assertThat(page.select("tbody th a").eachText()).containsExactly(name(late), name(extended));
        assertThat(page.select("tbody tr").getFirst().select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:02333852001", "tel:0912000111");
        assertThat(page.select("tbody tr").getFirst().select("li").eachText())
                .as("the focal person first, then above")
                .containsExactly("Đầu mối · 0912 000 111", "Giám đốc");
        assertThat(page.select("tbody tr").getFirst().text()).contains("quá hạn 6 ngày");
    }

    @Test
    void whoHasMoreTimeIsNotOverdue() {
        var page = officer.get("/rounds/" + round + "/chasing?over=true").page();
        assertThat(page.select("tbody th a").eachText()).containsExactly(name(late));
    }

    @Test
    void letterSaysWhatIsAskedByWhenAndOnWhatGrounds() throws IOException {
        Answer answer = officer.get(
                "/rounds/" + round
                        + "/chasing.docx?over=true&until=19/5/2022&symbol=STTTT-TTDN&contact=Ph%C3%B2ng%20TT%2C%200233%203852%20002");
        assertThat(answer.status()).isEqualTo(200);
        List<String> lines = lines(answer);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("Số:").contains("/STTTT-TTDN"))
                .anySatisfy(line -> assertThat(line)
                        .contains("V/v đôn đốc gửi báo cáo công tác thông tin đối ngoại quý I năm 2022"))
                .anySatisfy(line -> assertThat(line).contains(name(late)))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo(
                                "Thực hiện Công văn số 99/BTTTT-TTĐN ngày 1/4/2022, các cơ quan, đơn vị, địa phương gửi"
                                        + " báo cáo quý I năm 2022 chậm nhất ngày 10/5/2022."))
                .anySatisfy(line -> assertThat(line).contains("đã nhận được 1/3 báo cáo; còn 2 cơ quan"))
                .anySatisfy(line -> assertThat(line).contains("gửi báo cáo chậm nhất ngày 19/5/2022"))
                .anySatisfy(line -> assertThat(line).contains("Phòng TT, 0233 3852 002"));
        assertThat(String.join("\n", lines)).doesNotContain(name(filed)).doesNotContain(name(extended));
    }

    /** The sample's round is due on 25/5, nine days from now: nobody is late yet, and nothing is asked for before its day. */
    @Test
    void beforeTheDueDayTheLetterOnlyReminds() throws IOException {
        long running = given.sql()
                .sql("select min(id) from reporting_round where title = '6 tháng đầu năm 2022'")
                .query(Long.class)
                .single();
        var form = officer.get("/rounds/" + running + "/chasing").page();
        assertThat(form.select("[name=until]").val()).isEqualTo("25/5/2022");
        List<String> lines =
                lines(officer.get("/rounds/" + running + "/chasing.docx?until=25/5/2022&symbol=STTTT-TTDN"));
        assertThat(String.join("\n", lines))
                .contains("V/v gửi báo cáo đúng hạn")
                .doesNotContain("đôn đốc")
                .contains("cơ quan, đơn vị, địa phương chưa gửi (danh sách kèm theo).")
                .contains("gửi báo cáo đúng hạn, chậm nhất ngày 25/5/2022")
                .doesNotContain("Chậm (ngày)");
    }

    @Test
    void manyAgenciesAreNamedInAnAnnex() throws IOException {
        List<Long> more = Stream.generate(() -> given.agency(Given.unique("Phòng Chậm")))
                .limit(8)
                .toList();
        given.write(() -> given.sql()
                .sql("insert into round_agency select :round, id, 9 from unnest(:all::bigint[]) id")
                .param("round", round)
                .param("all", more.toArray(Long[]::new))
                .update());
        Answer answer = officer.get("/rounds/" + round + "/chasing.docx?until=19/5/2022&symbol=STTTT");
        assertThat(lines(answer))
                .anySatisfy(line ->
                        assertThat(line).contains("Các cơ quan, đơn vị, địa phương có tên trong danh sách kèm theo"));
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            String tables = String.join(
                    "\n",
                    paper.getTables().stream().map(table -> table.getText()).toList());
            assertThat(tables)
                    .contains(name(late))
                    .contains(name(more.getLast()))
                    .doesNotContain(name(filed));
        }
    }

    @Test
    void letterWithoutAnyoneOrWithADayGoneByIsNotMade() {
        Answer gone = officer.get("/rounds/" + round + "/chasing.docx?until=15/5/2022&symbol=STTTT");
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.page().select("#until[aria-invalid]").size()).isEqualTo(1);
        given.write(() -> given.sql()
                .sql("delete from round_agency where round_id = :round and agency_id <> :filed")
                .param("round", round)
                .param("filed", filed)
                .update());
        assertThat(officer.get("/rounds/" + round + "/chasing").page().text()).contains("Mọi cơ quan đã nộp");
        assertThat(officer.get("/rounds/" + round + "/chasing.docx?until=19/5/2022&symbol=STTTT")
                        .status())
                .isEqualTo(409);
    }

    private String name(long agency) {
        return given.sql()
                .sql("select agency_name_now(:id)")
                .param("id", agency)
                .query(String.class)
                .single();
    }

    private static List<String> lines(Answer answer) throws IOException {
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            Stream<String> body = paper.getParagraphs().stream().map(XWPFParagraph::getText);
            Stream<String> tables = paper.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .map(XWPFParagraph::getText);
            return Stream.concat(body, tables)
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .toList();
        }
    }
}
