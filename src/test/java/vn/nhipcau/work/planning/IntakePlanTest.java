package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;

/** What a paper's tasks become in the product. */
@ProductTest
class IntakePlanTest {
    @Autowired
    IntakePlan intake;

    @Autowired
    JdbcClient jdbc;

    private long read(String tasks) {
        Visitor officer = jdbc.sql("select id, agency_id from member where sign_in_name = 'chuyen-vien.stttt'")
                .query((row, number) -> new Visitor(
                        row.getLong("id"),
                        "Chuyên viên",
                        row.getLong("agency_id"),
                        "Sở TT&TT",
                        Set.of("LEAD_OFFICE"),
                        Language.VI))
                .single();
        String paper = "KẾ HOẠCH\nThông tin đối ngoại năm 2022\n\nA. YÊU CẦU\nĐúng hạn.\n\nB. NỘI DUNG\n" + tasks;
        return intake.read(officer, "ke-hoach.txt", paper.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void doubtBelongsToItsTaskThoughNumbersBeginAnew() {
        long plan = read("""
                I. Trong nước
                1. Làm phim về biển
                - Chủ trì: Sở Ngoại vụ.
                - Phối hợp: Sở Tài chính.
                - Thời gian: Quý I/2022.
                II. Ngoài nước
                1. In sách về rừng
                - Chủ trì: Sở Ngoại vụ.
                - Phối hợp: Sở Tài chính.
                """);
        var doubted = jdbc.sql("""
                        select task.title || ' ' || plan_doubt.code
                        from plan_doubt join task on task.id = plan_doubt.task_id
                        where plan_doubt.plan_id = :plan
                        """).param("plan", plan).query(String.class).list();
        assertThat(doubted).containsExactly("In sách về rừng time.missing");
    }

    @Test
    void rowsWithoutANumberAreCountedByTheirPlace() {
        long plan = read("""
                | Nội dung | Chủ trì | Thời gian |
                | Làm phim | Sở Ngoại vụ | Quý I |
                | In sách | Sở Tài chính | Quý II |
                """);
        assertThat(jdbc.sql("select number || ' ' || title from task where plan_id = :plan order by position")
                        .param("plan", plan)
                        .query(String.class)
                        .list())
                .containsExactly("1 Làm phim", "2 In sách");
    }
}
