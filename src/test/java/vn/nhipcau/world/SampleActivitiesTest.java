package vn.nhipcau.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.ProductTest;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.activities.Sentence;
import vn.nhipcau.work.activities.Total;

/** What stands in the sample of what was done, with the sums that were made by hand. */
@ProductTest
class SampleActivitiesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 15);
    private static final String CULTURE = "Sở Văn hóa, Thể thao và Du lịch";
    private static final String LEAD_OFFICE = "Sở Thông tin và Truyền thông";

    /** Made before the sample opens: what other tests write comes later. */
    private static final String OF_SAMPLE = " a.made_at < timestamptz '2022-05-16 08:00+07' ";

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Activities activities;

    @Autowired
    Indicators indicators;

    @Test
    void officeOfCultureDidTwelveThings() {
        assertThat(in(FIRST, List.of(CULTURE))).hasSize(12);
        assertThat(sums(in(FIRST, List.of(CULTURE)))).containsExactly("trên 58 đoàn/1.234 lượt", "trên 3.900 bản");
    }

    @Test
    void itsSumsByTaskAreThoseOfItsWork() {
        assertThat(sums(ofTask("9"))).containsExactly("14 đoàn/326 lượt");
        assertThat(sums(ofTask("7"))).containsExactly("trên 2.400 bản");
        assertThat(sums(ofTask("5"))).containsExactly("trên 41 đoàn/812 lượt", "1.500 tờ rơi");
        assertThat(ofTask("3")).isEmpty();
    }

    @Test
    void activityOfThreeAgenciesIsCountedOnce() {
        List<Activity> twice = new ArrayList<>();
        Stream.of(CULTURE, LEAD_OFFICE, "UBND huyện Cam Lộ")
                .forEach(agency -> twice.addAll(in(FIRST, List.of(agency)).stream()
                        .filter(a -> a.kind().equals("EXHIBITION"))
                        .toList()));
        assertThat(twice).hasSize(3);
        assertThat(sums(twice)).containsExactly("trên 41 đoàn/812 lượt", "1.500 tờ rơi");
    }

    @Test
    void exhibitionOfTheYearBeforeIsToldWithItsVisitors() {
        assertThat(in(LocalDate.of(2020, 12, 15), List.of("UBND huyện Đakrông")).stream()
                        .filter(a -> a.kind().equals("EXHIBITION"))
                        .map(a -> a.figures().getFirst().words()))
                .containsExactly("35 đoàn/649 lượt");
    }

    @Test
    void sharedOnesAreAsManyAsAProvinceHas() {
        assertThat(all().stream().filter(a -> a.from().isBefore(FIRST))).hasSize(61);
        assertThat(all().stream().filter(a -> !a.from().isBefore(FIRST))).hasSize(143);
        assertThat(all().stream().filter(a -> a.agencies().size() > 1)).hasSizeBetween(30, 60);
    }

    @Test
    void whoLoggedItHasARoleInItsTasks() {
        assertThat(rows("""
                select concat_ws(' · ', t.number, a.what)
                from activity a join activity_task l on l.activity_id = a.id join task t on t.id = l.task_id
                     join activity_agency d on d.activity_id = a.id and d.position = 0
                where %s and not exists (
                  select 1 from task_role r
                  where r.task_id = t.id
                    and (r.agency_id = d.agency_id
                         or r.group_id in (select group_id from agency_group_member where agency_id = d.agency_id)))
                """)).isEmpty();
    }

    @Test
    void tasksAreDoneInTheirTime() {
        assertThat(rows("""
                select concat_ws(' · ', t.number, a.from_day, a.what)
                from activity a join activity_task l on l.activity_id = a.id join task t on t.id = l.task_id
                where %s and (a.from_day < date '2022-01-01'
                  or exists (select 1 from task_span s where s.task_id = t.id)
                     and not exists (select 1 from task_span s where s.task_id = t.id
                                     and a.from_day <= s.to_day and a.to_day >= s.from_day))
                """)).isEmpty();
    }

    @Test
    void itIsLoggedAfterItHappenedOnAWorkingDay() {
        assertThat(rows("""
                select concat_ws(' · ', a.from_day, a.made_at, a.what)
                from activity a cross join lateral (select a.made_at at time zone 'Asia/Ho_Chi_Minh' as local) t
                where %s and (a.to_day > t.local::date or extract(isodow from t.local) > 5
                              or extract(hour from t.local) not between 8 and 15 or t.local::date > date '2022-05-13')
                """)).isEmpty();
    }

    @Test
    void ownFieldsAreThoseOfTheKind() {
        assertThat(rows("""
                select concat_ws(' · ', a.kind, f.key, f.value)
                from activity a cross join lateral jsonb_each_text(a.fields) f
                     left join activity_field k on k.kind = a.kind and k.code = f.key
                where %s and (k.code is null
                  or k.input = 'CHOICE' and not f.value = any(k.choices)
                  or k.input = 'NUMBER' and f.value !~ '^[1-9][0-9]*$'
                  or k.input = 'DAY' and f.value !~ '^[1-9][0-9]?/[1-9][0-9]?/202[12]$')
                """)).isEmpty();
    }

    @Test
    void evidenceIsOnThePublicPortalAlone() {
        assertThat(rows("""
                select distinct e.address from activity_evidence e join activity a on a.id = e.activity_id where %s
                """)).containsExactly("http://thongtindoingoi.quangtri.gov.vn");
    }

    @Test
    void writtenByAFocalPersonOfTheFirstAgencyOrForIt() {
        assertThat(rows("""
                select distinct agency_name_now(d.agency_id)
                from activity a join activity_agency d on d.activity_id = a.id and d.position = 0
                     join member m on m.id = a.made_by
                where %s and m.agency_id <> d.agency_id and m.sign_in_name = 'chuyen-vien.stttt'
                """))
                .contains("Công an tỉnh", "UBND huyện đảo Cồn Cỏ", "Tạp chí Cửa Việt")
                .doesNotContain(CULTURE, "UBND huyện Cam Lộ");
    }

    @Test
    void eachReadsAsASentence() {
        Indicators.Register register = indicators.register();
        Pattern sentence = Pattern.compile(
                "(Ngày|Từ ngày) [\\d/ đến]+, (phối hợp với .+ )?\\p{Ll}\\p{L}* .*[^.,\\s]\\.", Pattern.DOTALL);
        assertThat(all())
                .allSatisfy(a -> assertThat(
                                Sentence.of(a, a.agencies().getFirst().id(), register))
                        .matches(sentence)
                        .doesNotContain("  ", "..", " ,")
                        .as("says the verb of its figure once")
                        .doesNotContainPattern("(?<!\\p{L})(đón|phát hành|đăng, phát|phối hợp với) .*(?<!\\p{L})\\1 "));
        assertThat(all().stream().filter(a -> a.what().matches("\\S+ \\p{Lu}.*")))
                .as("begins with a name, and so would stay capital in the sentence")
                .isEmpty();
    }

    @Test
    void fillingTwiceChangesNothing() {
        long before = count();
        world.fillOnce();
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from activity a where" + OF_SAMPLE)
                .query(Long.class)
                .single();
    }

    private List<Activity> all() {
        return activities.all(jdbc.sql("select a.id from activity a where" + OF_SAMPLE + "order by a.id")
                .query((row, number) -> row.getLong(1))
                .list());
    }

    private List<Activity> in(LocalDate first, List<String> agencies) {
        return all().stream()
                .filter(a ->
                        !a.from().isBefore(first) && a.agencies().stream().anyMatch(d -> agencies.contains(d.name())))
                .toList();
    }

    private List<Activity> ofTask(String number) {
        List<Long> ids = jdbc.sql("""
                select l.activity_id from activity_task l join task t on t.id = l.task_id join plan p on p.id = t.plan_id
                where t.number = :number and p.state = 'CONFIRMED'
                """)
                .param("number", number)
                .query((row, position) -> row.getLong(1))
                .list();
        return in(FIRST, List.of(CULTURE)).stream()
                .filter(a -> ids.contains(a.id()))
                .toList();
    }

    private List<String> sums(List<Activity> of) {
        return Total.of(of, indicators.register()).stream()
                .map(total -> total.figure().words())
                .toList();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql.replace("%s", OF_SAMPLE))
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
