package vn.nhipcau.world;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.regimes.Frequency;
import vn.nhipcau.work.regimes.KeepRegime;
import vn.nhipcau.work.regimes.RegimeForm;
import vn.nhipcau.work.regimes.TermForm;
import vn.nhipcau.work.rounds.KeepRound;
import vn.nhipcau.work.rounds.Origin;
import vn.nhipcau.work.rounds.RoundKind;
import vn.nhipcau.work.rounds.RoundSettings;

/** The regime by which the sample's agencies report, and the rounds that arose from it. */
@Component
class SampleRegimes {
    private final KeepRegime regimes;
    private final KeepRound rounds;

    SampleRegimes(KeepRegime regimes, KeepRound rounds) {
        this.regimes = regimes;
        this.rounds = rounds;
    }

    long add(Visitor officer, Map<String, Long> agencies, long outline) {
        RegimeForm form = new RegimeForm(
                "Báo cáo định kỳ công tác thông tin đối ngoại",
                RoundKind.PERIODIC,
                Frequency.HALF_YEAR,
                "Kế hoạch thông tin đối ngoại hằng năm của UBND tỉnh, phần Tổ chức thực hiện; Nghị định 09/2019/NĐ-CP",
                "Trên phần mềm này, kèm bản có chữ ký",
                List.of(AgencyKind.DEPARTMENT, AgencyKind.DISTRICT, AgencyKind.PRESS),
                outline,
                agencies.get("Sở Thông tin và Truyền thông"),
                agencies.get("UBND tỉnh Quảng Trị"),
                "Quảng Trị",
                "1/1/2019",
                "",
                false,
                List.of(
                        new TermForm("6 tháng đầu năm {năm}", "15/12-1", "14/6", "15/5", "3/5", "25/5", "4/6"),
                        new TermForm("Năm {năm}", "15/12-1", "14/12", "15/11", "1/11", "25/11", "5/12")),
                List.of(),
                null,
                null);
        return regimes.add(officer, form, List.of());
    }

    /** @param key of the round: the year and the month in which it was due */
    long open(Visitor officer, RoundSettings settings, long outline, List<Long> agencies, long regime, String key) {
        int year = Integer.parseInt(key.substring(0, 4));
        return rounds.open(officer, settings, outline, agencies, new Origin(regime, year, key.endsWith("05") ? 1 : 2));
    }
}
