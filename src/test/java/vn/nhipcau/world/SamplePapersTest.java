package vn.nhipcau.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.nhipcau.base.database.TestPostgres;

/** What stands in the papers of the sample, told by hand from the facts of the province's own. */
@SpringBootTest(properties = "nhipcau.demo=true")
class SamplePapersTest {
    private static final String ALL =
            "các sở, ban, ngành + UBND các huyện, thị xã, thành phố + các đơn vị có liên quan";

    private static final DataSource DATABASE = TestPostgres.freshDatabase();

    @TempDir
    static Path data;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestPostgres.jdbcUrl(DATABASE));
        properties.add("spring.datasource.username", TestPostgres::user);
        properties.add("spring.datasource.password", TestPostgres::password);
        properties.add("nhipcau.data", () -> data.toString());
    }

    @Test
    void planOfTheYearIsConfirmedInItsMonth() {
        assertThat(one("""
                select concat_ws('|', state, horizon, type, number, symbol, place, year, month, day, issuer, title, for_year,
                                 (confirmed_at at time zone 'Asia/Ho_Chi_Minh')::date)
                from plan where id = :plan
                """, year()))
                .isEqualTo("CONFIRMED|ANNUAL|KH|KH-UBND|Quảng Trị|2022|2|ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ"
                        + "|Công tác thông tin đối ngoại tỉnh Quảng Trị năm 2022|2022|2022-02-14");
    }

    @Test
    void hasFourteenTasksWithTheirLeads() {
        assertThat(actors(year(), "LEAD")).isEqualTo("""
                1: Sở Thông tin và Truyền thông
                2: Báo Quảng Trị + Đài Phát thanh - Truyền hình tỉnh + Sở Thông tin và Truyền thông
                3: Sở Thông tin và Truyền thông
                4: Báo Quảng Trị + Đài Phát thanh - Truyền hình tỉnh + Sở Thông tin và Truyền thông
                5: Sở Thông tin và Truyền thông + Sở Văn hóa, Thể thao và Du lịch + UBND huyện Cam Lộ
                6: UBND tỉnh Quảng Trị
                7: Sở Văn hóa, Thể thao và Du lịch + Sở Kế hoạch và Đầu tư + Sở Công Thương \
                + Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh \
                + các sở, ban, ngành + UBND các huyện, thị xã, thành phố
                8 Hoạt động xúc tiến đầu tư, xúc tiến thương mại: Sở Kế hoạch và Đầu tư \
                + Ban Quản lý Khu kinh tế tỉnh + Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh \
                + các khu công nghiệp tỉnh
                8 Hội chợ, triển lãm trong và ngoài nước: Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh
                8 Đoàn doanh nghiệp dự hội nghị kết nối cung cầu trong nước: Sở Công Thương
                9: Sở Văn hóa, Thể thao và Du lịch
                10: Sở Ngoại vụ
                11: Sở Thông tin và Truyền thông
                12: Sở Thông tin và Truyền thông
                13: Báo Quảng Trị + Đài Phát thanh - Truyền hình tỉnh + Sở Thông tin và Truyền thông
                14: Sở Thông tin và Truyền thông""");
    }

    @Test
    void twoOldReportsStandInTheArchiveAndOneLeavesDoubts() {
        assertThat(jdbc.sql("""
                        select concat_ws('|', r.number, r.symbol, r.year, r.issuer, r.for_year,
                                         (select count(*) from archived_figure f where f.report_id = r.id),
                                         (select string_agg(d.code, ' ' order by d.code) from archived_doubt d
                                          where d.report_id = r.id))
                        from archived_report r order by r.year desc
                        """).query(String.class).list())
                .containsExactly(
                        "268|BC-UBND|2020|Ủy ban nhân dân tỉnh Quảng Trị|2020|11|years.several",
                        "412|BC-UBND|2019|UBND huyện Hướng Hóa|2019|8|date.impossible figure.separator mark.sequence");
    }

    @Test
    void taskSixIsAdvised() {
        assertThat(actors(year(), "ADVISOR")).isEqualTo("6: Sở Thông tin và Truyền thông + " + ALL);
    }

    @Test
    void allButTwoAreCoordinated() {
        assertThat(actors(year(), "COORDINATOR")).isEqualTo("""
                1: {all}
                2: {all}
                3: Bộ Chỉ huy Bộ đội Biên phòng tỉnh + {all}
                4: {all}
                5: {all}
                8: {all}
                9: {all}
                10: Các cơ quan, đơn vị có liên quan
                11: {all}
                12: Báo Quảng Trị + Đài Phát thanh - Truyền hình tỉnh + Ban Quản lý Khu kinh tế tỉnh + {all}
                13: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh + Sở Công Thương + {all}
                14: Công an tỉnh + Bộ Chỉ huy Bộ đội Biên phòng tỉnh + {all}""".replace("{all}", ALL));
    }

    @Test
    void onlyTaskThirteenHasNoTime() {
        assertThat(all("""
                select concat_ws('|', t.number, t.time_text, (select string_agg(concat(from_day, '…', to_day), '|'
                                                              order by s.position) from task_span s where s.task_id = t.id))
                from task t where t.plan_id = :plan and t.time_text is distinct from 'Cả năm 2022' order by t.position
                """, year()))
                .containsExactly(
                        "3|Quý I/2022|2022-01-01…2022-03-31",
                        "5|Quý I/2022|2022-01-01…2022-03-31",
                        "6|Quý II và IV/2022|2022-04-01…2022-06-30|2022-10-01…2022-12-31",
                        "11|Quý III/2022|2022-07-01…2022-09-30",
                        "13");
    }

    @Test
    void nothingElseIsDoubted() {
        assertThat(doubts(year())).containsExactly("7 coordinator.missing", "13 time.missing");
        assertThat(undecided(year())).isEmpty();
    }

    @Test
    void dutiesAndReportingDatesAreKept() {
        assertThat(one("""
                select string_agg(coalesce(agency_name_now(d.agency_id), g.name, d.written), ' + ' order by d.position)
                from standing_duty d left join agency_group g on g.id = d.group_id
                where d.plan_id = :plan
                """, year()))
                .isEqualTo("Sở Thông tin và Truyền thông + Sở Tài chính + các sở, ban, ngành"
                        + " + UBND các huyện, thị xã, thành phố + Báo Quảng Trị + Đài Phát thanh - Truyền hình tỉnh"
                        + " + Tạp chí Cửa Việt + Ban Tuyên giáo Tỉnh ủy");
        assertThat(one("select text from standing_duty where plan_id = :plan order by position desc limit 1", year()))
                .endsWith("giúp báo chí có căn cứ phản bác thông tin sai lệch về tỉnh.");
        assertThat(one("""
                select string_agg(day || '/' || month, ', ' order by month) from plan_reporting_date where plan_id = :plan
                """, year())).isEqualTo("25/5, 25/11");
    }

    @Test
    void eachTaskLeadsToItsLines() {
        for (long plan : List.of(year(), sea())) {
            assertThat(all("""
                    select concat(t.number, ' ', t.title) from task t
                    where t.plan_id = :plan
                      and not (t.last_line > t.first_line
                               and exists (select 1 from plan_line l where l.plan_id = :plan and l.number = t.first_line
                                           and l.text = t.number || '. ' || t.title)
                               and exists (select 1 from plan_line l where l.plan_id = :plan and l.number = t.last_line
                                           and l.text like '- %:%')
                               and not exists (select 1 from task n where n.plan_id = :plan and n.position > t.position
                                               and n.first_line <= t.last_line))
                    """, plan)).isEmpty();
        }
    }

    @Test
    void planOfTheSeaShowsEachDoubt() {
        assertThat(one("""
                select concat_ws('|', state, title, (made_at at time zone 'Asia/Ho_Chi_Minh')::date,
                                 (select count(*) from task where plan_id = :plan))
                from plan where id = :plan
                """, sea()))
                .isEqualTo("READING|Tuyên truyền về biển, đảo tỉnh Quảng Trị sáu tháng cuối năm 2022|"
                        + SampleClock.FIRST_DAY + "|6");
        assertThat(doubts(sea())).containsExactly("4 time.missing", "5 coordinator.missing", "6 date.impossible");
        assertThat(undecided(sea()))
                .containsExactly(
                        "2 COORDINATOR các trường trung học phổ thông trên địa bàn tỉnh",
                        "3 LEAD Trung tâm Xúc tiến Quảng bá Du lịch tỉnh");
    }

    @Test
    void fillingTwiceChangesNothing() {
        String before = kept();
        world.fillOnce();
        assertThat(kept()).isEqualTo(before);
    }

    private long year() {
        return plan("ke-hoach-2022.docx");
    }

    private long sea() {
        return plan("ke-hoach-bien-dao-2022.docx");
    }

    private long plan(String file) {
        return jdbc.sql("select id from plan where file_name = :file")
                .param("file", file)
                .query(Long.class)
                .single();
    }

    /** By task and part of it: the register's names, or the paper's where it means nobody in particular. */
    private String actors(long plan, String role) {
        return String.join(
                "\n",
                jdbc.sql("""
                select concat(t.number, ' ' || r.part, ': ',
                              string_agg(coalesce(agency_name_now(r.agency_id), g.name, r.written), ' + '
                                         order by r.position))
                from task_role r join task t on t.id = r.task_id left join agency_group g on g.id = r.group_id
                where t.plan_id = :plan and r.role = :role
                group by t.id, r.part order by t.position, min(r.position)
                """)
                        .param("plan", plan)
                        .param("role", role)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list());
    }

    private List<String> doubts(long plan) {
        return all("""
                select concat_ws(' ', t.number, d.code) from plan_doubt d left join task t on t.id = d.task_id
                where d.plan_id = :plan order by t.position, d.id
                """, plan);
    }

    private List<String> undecided(long plan) {
        return all("""
                select concat_ws(' ', t.number, r.role, r.written) from task_role r join task t on t.id = r.task_id
                where t.plan_id = :plan and r.meaning = 'UNKNOWN'
                union all
                select d.written from standing_duty d where d.plan_id = :plan and d.meaning = 'UNKNOWN'
                order by 1
                """, plan);
    }

    private String kept() {
        return jdbc.sql("""
                select concat_ws('|', (select count(*) from agency), (select count(*) from member),
                                 (select count(*) from plan), (select count(*) from task), (select count(*) from trail))
                """).query(String.class).single();
    }

    private String one(String sql, long plan) {
        return all(sql, plan).getFirst();
    }

    private List<String> all(String sql, long plan) {
        return jdbc.sql(sql)
                .param("plan", plan)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
