package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.planning.Actors.Whom;

/** Whom the names of a paper mean in the register. */
class NamesTest {
    private static final Names.Register REGISTER = new Names.Register(Map.of(
            Names.key("Đài Phát thanh - Truyền hình tỉnh"), Whom.agency(1),
            Names.key("UBND huyện Cam Lộ"), Whom.agency(2),
            Names.key("Sở Công Thương"), Whom.agency(3),
            Names.key("các sở, ban, ngành"), Whom.group(9)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đài Phát thanh-Truyền hình tỉnh   | 1
            Đài Phát thanh – Truyền hình tỉnh | 1
            ĐÀI PHÁT THANH - TRUYỀN HÌNH TỈNH | 1
            Ủy ban nhân dân huyện Cam Lộ      | 2
            Uỷ ban nhân dân huyện Cam Lộ.     | 2
            Sở Công thương                    | 3
            Sở Công Thương tỉnh               | 3
            """)
    void oneBodyWrittenInSeveralWaysIsOne(String written, long agency) {
        assertThat(REGISTER.whom(written)).isEqualTo(Whom.agency(agency));
    }

    @Test
    void capitalsOfAGroupDoNotMatter() {
        assertThat(REGISTER.whom("Các Sở, ban, ngành")).isEqualTo(Whom.group(9));
    }

    @Test
    void whoeverItConcernsIsNobodyInParticular() {
        assertThat(REGISTER.whom("các đơn vị có liên quan")).isEqualTo(Whom.OPEN);
        assertThat(REGISTER.whom("Các cơ quan, đơn vị có liên quan khác")).isEqualTo(Whom.OPEN);
    }

    @Test
    void whatTheRegisterLacksIsLeftToAPerson() {
        assertThat(List.of(
                        REGISTER.whom("các khu công nghiệp tỉnh"),
                        REGISTER.whom("Sở Công An"),
                        // marks count: Đường is not Dương
                        REGISTER.whom("UBND huyện Cẩm Lô")))
                .containsOnly(Whom.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh An Giang                  | COMMITTEE
            UBND thành phố Cần Thơ              | COMMITTEE
            UBND thành phố Đông Hà              | DISTRICT
            UBND thị xã Quảng Trị               | DISTRICT
            UBND xã Ia Dom                      | COMMUNE
            Sở Ngoại vụ                         | DEPARTMENT
            Ban Tuyên giáo Tỉnh ủy              | PARTY
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | FRONT
            Báo Quảng Trị                       | PRESS
            Công an tỉnh                        | ARMED_FORCES
            Bảo tàng tỉnh                       | UNIT
            Cục Hải quan tỉnh                   | CENTRAL
            Công ty Cổ phần Du lịch             | ENTERPRISE
            Hải đăng Mũi Lay                    | OTHER
            """)
    void kindIsProposedByTheHeadOfTheName(String name, AgencyKind kind) {
        assertThat(KindOfName.of(name)).isEqualTo(kind);
    }
}
