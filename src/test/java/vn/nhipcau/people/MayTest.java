package vn.nhipcau.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;

/** Who may do what, case by case. */
class MayTest {
    private static final long OWN = 1;
    private static final long OTHER = 2;

    /** For each deed: the roles that may do it for any agency, for the own, and where it is no agency's matter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEE           | ADMINISTRATOR LEAD_OFFICE FOCAL_PERSON LEADER READER EDITOR TRANSLATOR | | ADMINISTRATOR LEAD_OFFICE FOCAL_PERSON LEADER READER EDITOR TRANSLATOR
            SEE_WORK      | ADMINISTRATOR LEAD_OFFICE | FOCAL_PERSON LEADER READER EDITOR TRANSLATOR | ADMINISTRATOR LEAD_OFFICE
            KEEP_PLANS    | LEAD_OFFICE               |                            | LEAD_OFFICE
            KEEP_DOCUMENTS | LEAD_OFFICE              |                            | LEAD_OFFICE
            LOG_ACTIVITIES |                          | FOCAL_PERSON LEAD_OFFICE   |
            KEEP_ROUNDS   | LEAD_OFFICE               |                            | LEAD_OFFICE
            SEE_ROUNDS    | ADMINISTRATOR LEAD_OFFICE LEADER READER |              | ADMINISTRATOR LEAD_OFFICE LEADER READER
            READ_REPORT   | ADMINISTRATOR LEAD_OFFICE LEADER | FOCAL_PERSON        | ADMINISTRATOR LEAD_OFFICE LEADER
            WRITE_REPORT  |                           | FOCAL_PERSON LEAD_OFFICE   |
            ACCEPT_REPORT | LEAD_OFFICE               | LEADER                     | LEAD_OFFICE
            CONSOLIDATE   | LEAD_OFFICE               |                            | LEAD_OFFICE
            WRITE_EDITIONS | LEAD_OFFICE EDITOR       | FOCAL_PERSON               | LEAD_OFFICE EDITOR
            PUBLISH_EDITIONS | LEAD_OFFICE EDITOR     | LEADER                     | LEAD_OFFICE EDITOR
            ORDER_TRANSLATIONS | LEAD_OFFICE EDITOR   | FOCAL_PERSON LEADER        | LEAD_OFFICE EDITOR
            TRANSLATE     | LEAD_OFFICE EDITOR TRANSLATOR |                        | LEAD_OFFICE EDITOR TRANSLATOR
            KEEP_TERMS    | LEAD_OFFICE EDITOR        |                            | LEAD_OFFICE EDITOR
            KEEP_MEDIA    | LEAD_OFFICE EDITOR        | FOCAL_PERSON               | LEAD_OFFICE EDITOR
            KEEP_PUBLICATIONS | LEAD_OFFICE EDITOR    | FOCAL_PERSON               | LEAD_OFFICE EDITOR
            KEEP_CALENDAR | ADMINISTRATOR LEAD_OFFICE |                            | ADMINISTRATOR LEAD_OFFICE
            KEEP_AGENCIES | ADMINISTRATOR LEAD_OFFICE |                            | ADMINISTRATOR LEAD_OFFICE
            SEE_MEMBERS   | ADMINISTRATOR LEAD_OFFICE | FOCAL_PERSON LEADER        | ADMINISTRATOR LEAD_OFFICE
            KEEP_MEMBERS  | ADMINISTRATOR             |                            | ADMINISTRATOR
            DELEGATE      |                           | LEADER                     |
            KEEP_DELEGATIONS | ADMINISTRATOR          | LEADER                     | ADMINISTRATOR
            READ_TRAIL    | ADMINISTRATOR LEAD_OFFICE | LEADER                     | ADMINISTRATOR LEAD_OFFICE
            KEEP_OUTBOX   | ADMINISTRATOR LEAD_OFFICE |                            | ADMINISTRATOR LEAD_OFFICE
            KEEP_SETTINGS | ADMINISTRATOR             |                            | ADMINISTRATOR
            KEEP_ACCOUNT  | ADMINISTRATOR LEAD_OFFICE FOCAL_PERSON LEADER READER EDITOR TRANSLATOR | | ADMINISTRATOR LEAD_OFFICE FOCAL_PERSON LEADER READER EDITOR TRANSLATOR
            """)
    void eachDeedIsForTheseRoles(
            Deed deed, @Nullable String anyAgency, @Nullable String own, @Nullable String noAgency) {
        Set<Role> any = roles(anyAgency);
        Set<Role> ownOnly = roles(own);
        for (Role role : Role.values()) {
            Visitor visitor = visitor(role);
            assertThat(May.act(visitor, deed, OTHER))
                    .as("%s %s other", role, deed)
                    .isEqualTo(any.contains(role));
            assertThat(May.act(visitor, deed, OWN))
                    .as("%s %s own", role, deed)
                    .isEqualTo(any.contains(role) || ownOnly.contains(role));
            assertThat(May.act(visitor, deed, null))
                    .as("%s %s none", role, deed)
                    .isEqualTo(roles(noAgency).contains(role));
        }
    }

    @ParameterizedTest
    @CsvSource({"SEE_MEMBERS,true", "READ_TRAIL,true", "KEEP_MEMBERS,false", "SEE,true"})
    void severalRolesMayWhatEachMay(Deed deed, boolean allowed) {
        assertThat(May.act(visitor(Role.FOCAL_PERSON, Role.LEADER), deed, OWN)).isEqualTo(allowed);
    }

    /** A focal person to whom a leader of the agency has left his or her place for some days. */
    private static final Visitor DELEGATE = new Visitor(
            7,
            "Đầu mối",
            OWN,
            "Sở Ngoại vụ",
            Set.of("FOCAL_PERSON", "LEADER"),
            Language.VI,
            new Visitor.Mandate(
                    8, "Giám đốc Sở", Set.of("LEADER"), LocalDate.of(2022, 5, 16), LocalDate.of(2022, 5, 20)));

    @Test
    void whoIsDelegatedToMayWhatTheLeaderMayButDelegateFurther() {
        assertThat(May.act(DELEGATE, Deed.ACCEPT_REPORT, OWN)).isTrue();
        assertThat(May.act(DELEGATE, Deed.ACCEPT_REPORT, OTHER)).isFalse();
        assertThat(May.act(DELEGATE, Deed.READ_TRAIL, OWN)).isTrue();
        assertThat(May.act(DELEGATE, Deed.SEE_ROUNDS, null)).isTrue();
        assertThat(May.act(DELEGATE, Deed.DELEGATE, OWN)).isFalse();
        assertThat(May.act(DELEGATE, Deed.KEEP_DELEGATIONS, OWN)).isFalse();
        assertThat(May.act(DELEGATE.inOwnRight(), Deed.ACCEPT_REPORT, OWN)).isFalse();
    }

    @Test
    void onlyWhatNeedsTheLeadersRightIsDoneInTheLeadersPlace() {
        assertThat(May.as(DELEGATE, Deed.ACCEPT_REPORT, OWN).post())
                .isEqualTo("Đầu mối (thay Giám đốc Sở, theo ủy quyền từ 16/5/2022 đến 20/5/2022)");
        assertThat(May.as(DELEGATE, Deed.WRITE_REPORT, OWN).post()).isEqualTo("Đầu mối");
        assertThat(May.as(DELEGATE, Deed.WRITE_REPORT, OWN).mandate()).isNull();
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Visitor visitor(Role... roles) {
        return new Visitor(
                7,
                "Đầu mối",
                OWN,
                "Sở Ngoại vụ",
                Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()),
                Language.VI);
    }
}
