package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.ProductTest;
import vn.nhipcau.paper.RoleKind;

/** The list of tasks, over the sample's plan of 2022; the expected numbers are told by hand from its paper. */
@ProductTest
class TaskRowsTest {
    @Autowired
    TaskRows rows;

    @Autowired
    JdbcClient jdbc;

    @Test
    void quartersHoldTheirTasks() {
        // all but 3 and 5 (quarter I), 6 (II and IV), 11 (III) and 13 (no time) last the whole year
        assertThat(when("1")).containsExactly("1", "2", "3", "4", "5", "7", "8", "9", "10", "12", "14");
        assertThat(when("2")).containsExactly("1", "2", "4", "6", "7", "8", "9", "10", "12", "14");
        assertThat(when("3")).containsExactly("1", "2", "4", "7", "8", "9", "10", "11", "12", "14");
        assertThat(when("undated")).containsExactly("13");
    }

    @Test
    void agencyHasItsTasksByItselfAndByItsGroups() {
        long culture = agency("Sở Văn hóa, Thể thao và Du lịch");
        assertThat(numbers(null, culture, RoleKind.LEAD, "")).containsExactly("5", "7", "9");
        // all but 10, whose coordinators are nobody in particular
        assertThat(numbers(null, culture, null, ""))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14");
        assertThat(numbers(null, agency("Báo Quảng Trị"), RoleKind.COORDINATOR, ""))
                .containsExactly("12");
    }

    @Test
    void searchNeedsNoMarksAndNoOrder() {
        assertThat(numbers("lao bao cong", null, null, "")).containsExactly("12");
        assertThat(numbers("không có chữ này", null, null, "")).isEmpty();
    }

    private List<String> when(String when) {
        return numbers(null, null, null, when);
    }

    private List<String> numbers(@Nullable String q, @Nullable Long agency, @Nullable RoleKind role, String when) {
        return rows.all(new TaskList(q, 2022, agency, role, when, null, null)).stream()
                .filter(row -> row.planTitle().startsWith("Công tác thông tin đối ngoại"))
                .map(row -> row.task().number())
                .toList();
    }

    private long agency(String name) {
        return jdbc.sql("select agency_id from agency_name where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
