package vn.nhipcau.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.nhipcau.base.database.TestPostgres;

/** What stands in the sample's two plans, told by hand from the facts of the province's own. */
@SpringBootTest(properties = "nhipcau.demo=true")
class SamplePlansTest {
    private static final String INFORMATION = "Sở Thông tin và Truyền thông";
    private static final String CULTURE = "Sở Văn hóa, Thể thao và Du lịch";
    private static final String INVESTMENT = "Sở Kế hoạch và Đầu tư";
    private static final String TRADE = "Sở Công Thương";
    private static final String FOREIGN = "Sở Ngoại vụ";
    private static final String PAPER = "Báo Quảng Trị";
    private static final String BROADCAST = "Đài Phát thanh - Truyền hình tỉnh";
    private static final String PROMOTION = "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh";
    private static final String ZONE = "Ban Quản lý Khu kinh tế tỉnh";
    private static final String BORDER = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh";
    private static final String DEPARTMENTS = "các sở, ban, ngành";
    private static final String DISTRICTS = "UBND các huyện, thị xã, thành phố";
    private static final String CONCERNED = "các đơn vị có liên quan";

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
        List<String> media = List.of(PAPER, BROADCAST, INFORMATION);
        assertThat(actors(year(), "LEAD"))
                .isEqualTo(Map.ofEntries(
                        Map.entry(1, List.of(INFORMATION)),
                        Map.entry(2, media),
                        Map.entry(3, List.of(INFORMATION)),
                        Map.entry(4, media),
                        Map.entry(5, List.of(INFORMATION, CULTURE, "UBND huyện Cam Lộ")),
                        Map.entry(6, List.of("UBND tỉnh Quảng Trị")),
                        Map.entry(7, List.of(CULTURE, INVESTMENT, TRADE, PROMOTION, DEPARTMENTS, DISTRICTS)),
                        Map.entry(
                                8, List.of(INVESTMENT, ZONE, PROMOTION, "các khu công nghiệp tỉnh", PROMOTION, TRADE)),
                        Map.entry(9, List.of(CULTURE)),
                        Map.entry(10, List.of(FOREIGN)),
                        Map.entry(11, List.of(INFORMATION)),
                        Map.entry(12, List.of(INFORMATION)),
                        Map.entry(13, media),
                        Map.entry(14, List.of(INFORMATION))));
    }

    @Test
    void eachPartOfTaskEightHasItsOwnLead() {
        assertThat(all("""
                select concat(r.part, ' → ', string_agg(coalesce(agency_name_now(r.agency_id), r.written), ' + '
                                                        order by r.position))
                from task_role r join task t on t.id = r.task_id
                where t.plan_id = :plan and t.number = '8' and r.role = 'LEAD'
                group by r.part order by min(r.position)
                """, year()))
                .containsExactly(
                        "Hoạt động xúc tiến đầu tư, xúc tiến thương mại → " + INVESTMENT + " + " + ZONE + " + "
                                + PROMOTION + " + các khu công nghiệp tỉnh",
                        "Hội chợ, triển lãm trong và ngoài nước → " + PROMOTION,
                        "Đoàn doanh nghiệp dự hội nghị kết nối cung cầu trong nước → " + TRADE);
    }

    @Test
    void taskSixIsAdvised() {
        assertThat(actors(year(), "ADVISOR"))
                .isEqualTo(Map.of(6, List.of(INFORMATION, DEPARTMENTS, DISTRICTS, CONCERNED)));
    }

    @Test
    void allButTwoAreCoordinated() {
        List<String> everyone = List.of(DEPARTMENTS, DISTRICTS, CONCERNED);
        assertThat(actors(year(), "COORDINATOR"))
                .isEqualTo(Map.ofEntries(
                        Map.entry(1, everyone),
                        Map.entry(2, everyone),
                        Map.entry(3, List.of(BORDER, DEPARTMENTS, DISTRICTS, CONCERNED)),
                        Map.entry(4, everyone),
                        Map.entry(5, everyone),
                        Map.entry(8, everyone),
                        Map.entry(9, everyone),
                        Map.entry(10, List.of("Các cơ quan, đơn vị có liên quan")),
                        Map.entry(11, everyone),
                        Map.entry(12, List.of(PAPER, BROADCAST, ZONE, DEPARTMENTS, DISTRICTS, CONCERNED)),
                        Map.entry(
                                13,
                                List.of(
                                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                                        TRADE,
                                        DEPARTMENTS,
                                        DISTRICTS,
                                        CONCERNED)),
                        Map.entry(14, List.of("Công an tỉnh", BORDER, DEPARTMENTS, DISTRICTS, CONCERNED))));
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
        assertThat(all("""
                select coalesce(agency_name_now(d.agency_id), g.name, d.written)
                from standing_duty d left join agency_group g on g.id = d.group_id
                where d.plan_id = :plan order by d.position
                """, year()))
                .containsExactly(
                        INFORMATION,
                        "Sở Tài chính",
                        DEPARTMENTS,
                        DISTRICTS,
                        PAPER,
                        BROADCAST,
                        "Tạp chí Cửa Việt",
                        "Ban Tuyên giáo Tỉnh ủy");
        assertThat(all(
                        "select day || '/' || month from plan_reporting_date where plan_id = :plan order by month",
                        year()))
                .containsExactly("25/5", "25/11");
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

    @Test
    void sampleOpensOnItsFirstDay() {
        assertThat(jdbc.sql("select max(at at time zone 'Asia/Ho_Chi_Minh')::date from trail")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(SampleClock.FIRST_DAY);
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

    private record Named(int task, String name) {}

    /** By task: the register's names, or the paper's where it means nobody in particular. */
    private Map<Integer, List<String>> actors(long plan, String role) {
        return jdbc.sql("""
                select t.number::int as task, coalesce(agency_name_now(r.agency_id), g.name, r.written) as name
                from task_role r join task t on t.id = r.task_id left join agency_group g on g.id = r.group_id
                where t.plan_id = :plan and r.role = :role order by t.position, r.position
                """).param("plan", plan).param("role", role).query(Named.class).list().stream()
                .collect(groupingBy(Named::task, mapping(Named::name, toList())));
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
