package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.AgencyGroups;

/** What keeps a plan from being confirmed. */
@ProductTest
class ConfirmPlanTest {
    @Autowired
    IntakePlan intake;

    @Autowired
    CorrectTask corrections;

    @Autowired
    ConfirmPlan confirmation;

    @Autowired
    Plans plans;

    @Autowired
    AgencyGroups groups;

    @Autowired
    JdbcClient jdbc;

    private Visitor officer = new Visitor(0, "", 0, "", Set.of(), Language.VI);

    @BeforeEach
    void officerOfTheLeadOffice() {
        officer = jdbc.sql("select id, agency_id from member where sign_in_name = 'chuyen-vien.stttt'")
                .query((row, number) -> new Visitor(
                        row.getLong("id"),
                        "Chuyên viên",
                        row.getLong("agency_id"),
                        "Sở TT&TT",
                        Set.of("LEAD_OFFICE"),
                        Language.VI))
                .single();
    }

    @Test
    void planWithoutTasksIsNoPlan() {
        assertThat(refusal(typed())).isEqualTo("work.plan.noTasks");
    }

    @Test
    void nameThatNobodyDecidedHoldsThePlan() {
        assertThat(refusal(withLead(Given.unique("Quỹ Hải đăng")))).isEqualTo("work.plan.undecided");
    }

    @Test
    void groupOfNobodyHoldsThePlan() {
        String name = Given.unique("các hợp tác xã");
        groups.add(officer, new AgencyGroups.Content(name, List.of(), List.of()));
        assertThat(refusal(withLead(name))).isEqualTo("work.plan.emptyGroup");
    }

    @Test
    void decidedPlanIsConfirmedOnce() {
        long plan = withLead("Sở Ngoại vụ");
        assertThat(confirmation.confirm(officer, plan)).isEqualTo(1);
        assertThat(plans.find(plan).map(Plan::state)).contains(PlanState.CONFIRMED);
        assertThat(refusal(plan)).isEqualTo("work.plan.confirmedMeanwhile");
    }

    @Test
    void planOfTheSameYearsAndTitleIsPointedAt() {
        String title = Given.unique("Quảng bá hải đăng");
        long first = withLead("Sở Ngoại vụ", title);
        confirmation.confirm(officer, first);
        long second = typed(title);
        assertThat(plans.find(second).flatMap(plans::alike).map(Plan::id)).contains(first);
    }

    private String refusal(long plan) {
        String[] key = new String[1];
        assertThatThrownBy(() -> confirmation.confirm(officer, plan))
                .isInstanceOfSatisfying(Refused.class, refused -> key[0] = refused.key());
        return String.valueOf(key[0]);
    }

    private long typed() {
        return typed(Given.unique("Kế hoạch thử"));
    }

    private long typed(String title) {
        return intake.typed(
                officer, new PlanHead("KH", null, "KH-UBND", null, 2022, null, null, null, title, 2022, 2022));
    }

    private long withLead(String name) {
        return withLead(name, Given.unique("Kế hoạch thử"));
    }

    private long withLead(String name, String title) {
        long plan = typed(title);
        long task = corrections.add(
                officer, plan, new TaskForm(0, "1", "Mở lớp tập huấn", "", "Cả năm 2022", "", "", null));
        assertThat(corrections.actors(
                        officer, plan, task, new ActorsForm(1, List.of("LEAD"), List.of(""), List.of(name))))
                .isTrue();
        return plan;
    }
}
