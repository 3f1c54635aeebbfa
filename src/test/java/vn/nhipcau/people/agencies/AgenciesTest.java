package vn.nhipcau.people.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.Agencies.KnownName;

/** Agencies over time, as the database keeps them. */
@ProductTest
class AgenciesTest {
    private static final Visitor OFFICER =
            new Visitor(1, "Chuyên viên", 1, "Sở TT&TT", java.util.Set.of("LEAD_OFFICE"), Language.VI);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Autowired
    Agencies agencies;

    @Autowired
    AgencyNames names;

    @Autowired
    AgencyGroups groups;

    @Autowired
    EditAgency edits;

    @Autowired
    CloseAgency closures;

    @Autowired
    Given given;

    @Test
    void paperOfABygoneDayFindsTheNameOfThatDay() {
        String old = Given.unique("Sở Bưu chính");
        long id = given.agency(old);
        names.rename(OFFICER, agency(id), old + " mới", null, DAY);
        assertThat(agencies.nameOn(id, DAY.minusDays(1))).contains(old);
        assertThat(agencies.nameOn(id, DAY)).contains(old + " mới");
        assertThat(agency(id).name()).isEqualTo(old + " mới");
        assertThat(agencies.knownNames())
                .contains(new KnownName(id, old, null, DAY.minusDays(1)), new KnownName(id, old + " mới", DAY, null));
    }

    @Test
    void slipInANameLeavesNoHistory() {
        String wrong = Given.unique("Sở Y tê");
        long id = given.agency(wrong);
        names.rename(OFFICER, agency(id), wrong + " sửa", "SYT", null);
        assertThat(names.of(id)).extracting(AgencyNames.Name::name).containsExactly(wrong + " sửa");
    }

    @Test
    void aliasesAndShortNamesAreKnown() {
        long id = given.write(() -> agencies.insert(new NewAgency(
                AgencyKind.UNIT, Given.unique("Trung tâm"), "TTX", List.of("T.T. X"), null, null, null, null)));
        assertThat(agencies.knownNames().stream().filter(n -> n.agency() == id).map(KnownName::name))
                .contains("TTX", "T.T. X");
    }

    @Test
    void nameThatDiffersOnlyInMarksIsRefused() {
        String name = Given.unique("Sở Đường Sắt");
        given.agency(name);
        NewAgency same = NewAgency.named(name.replace("Sở Đường Sắt", "so duong sat"), AgencyKind.DEPARTMENT);
        assertThatThrownBy(() -> agencies.add(OFFICER, same)).isInstanceOf(Refused.class);
    }

    @Test
    void nameOfAnEndedAgencyMayBeBorneAgain() {
        String name = Given.unique("Sở Thủy sản");
        long ended = given.agency(name);
        assertThat(closures.close(OFFICER, agency(ended), 1, DAY, List.of())).isTrue();
        NewAgency next = new NewAgency(AgencyKind.DEPARTMENT, name, null, List.of(), null, null, null, DAY.plusDays(1));
        assertThat(agencies.add(OFFICER, next)).isNotEqualTo(ended);
    }

    @Test
    void agencyCannotLieUnderItself() {
        long top = given.agency();
        long middle = given.agency();
        long low = given.agency();
        put(middle, top);
        put(low, middle);
        assertThatThrownBy(() -> put(top, low)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> put(top, top)).isInstanceOf(Refused.class);
    }

    @Test
    void closedAgencyIsOfferedNoMoreAndHasSuccessors() {
        long old = given.agency();
        long heir = given.agency();
        closures.close(OFFICER, agency(old), 1, DAY, List.of(heir));
        assertThat(agencies.options(DAY)).extracting(Agencies.Option::id).contains(old);
        assertThat(agencies.options(DAY.plusDays(1)))
                .extracting(Agencies.Option::id)
                .doesNotContain(old)
                .contains(heir);
        assertThat(closures.successorsOf(old)).extracting(CloseAgency.Heir::id).containsExactly(heir);
        assertThat(closures.predecessorsOf(heir))
                .extracting(CloseAgency.Heir::fromDay)
                .containsExactly(DAY.plusDays(1));
    }

    @Test
    void groupOfADayHoldsWhoExistedThen() {
        long stays = given.agency();
        long ends = given.agency();
        long group = groups.add(
                OFFICER, new AgencyGroups.Content(Given.unique("các đơn vị"), List.of(), List.of(stays, ends)));
        closures.close(OFFICER, agency(ends), 1, DAY, List.of());
        assertThat(groups.membersOf(group, DAY)).extracting(Agencies.Option::id).containsExactlyInAnyOrder(stays, ends);
        assertThat(groups.membersOf(group)).extracting(Agencies.Option::id).containsExactly(stays);
        AgencyGroup found = groups.find(group).orElseThrow();
        assertThat(found.members()).isEqualTo(1);
        groups.edit(OFFICER, found, 1, new AgencyGroups.Content(found.name(), List.of(), List.of(stays)));
        assertThat(groups.membersOf(group, DAY)).hasSize(2);
    }

    @Test
    void oldVersionChangesNothing() {
        long id = given.agency();
        Agency read = agency(id);
        EditAgency.Edit edit = new EditAgency.Edit(AgencyKind.UNIT, null, "0233", null, null);
        assertThat(edits.edit(OFFICER, read, read.version(), edit)).isTrue();
        assertThat(edits.edit(OFFICER, read, read.version(), edit)).isFalse();
    }

    @Test
    void changeWithoutTrailIsUndone() {
        long id = given.agency();
        assertThatThrownBy(() -> given.sql()
                        .sql("update agency set telephone = '1' where id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("left no row in the trail");
    }

    private Agency agency(long id) {
        return agencies.find(id).orElseThrow();
    }

    private void put(long agency, long parent) {
        Agency read = agency(agency);
        edits.edit(OFFICER, read, read.version(), new EditAgency.Edit(AgencyKind.OTHER, parent, null, null, null));
    }
}
