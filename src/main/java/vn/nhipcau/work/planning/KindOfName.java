package vn.nhipcau.work.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.nhipcau.people.agencies.AgencyKind;

/** Guesses the kind of an agency from the head of its name, as a proposal that a person may change. */
final class KindOfName {
    private static final Map<Pattern, AgencyKind> KINDS = kinds();

    private KindOfName() {}

    static AgencyKind of(String name) {
        String key = Names.key(name);
        return KINDS.entrySet().stream()
                .filter(e -> e.getKey().matcher(key).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AgencyKind.OTHER);
    }

    private static Map<Pattern, AgencyKind> kinds() {
        Map<String, AgencyKind> heads = new LinkedHashMap<>();
        heads.put(
                "^ủy ban nhân dân tỉnh|^ủy ban nhân dân thành phố (hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh)",
                AgencyKind.COMMITTEE);
        heads.put("^ủy ban nhân dân (huyện|thị xã|thành phố|quận)", AgencyKind.DISTRICT);
        heads.put("^ủy ban nhân dân (xã|phường|thị trấn|đặc khu)", AgencyKind.COMMUNE);
        heads.put("mặt trận tổ quốc|^(hội|liên đoàn|liên hiệp|hiệp hội|tỉnh đoàn|đoàn) ", AgencyKind.FRONT);
        heads.put("tỉnh ủy|thành ủy|huyện ủy|^ban (tuyên giáo|dân vận|tổ chức)", AgencyKind.PARTY);
        heads.put("^(báo|đài|tạp chí|cổng) ", AgencyKind.PRESS);
        heads.put("^(công an|bộ chỉ huy|bộ đội)", AgencyKind.ARMED_FORCES);
        heads.put("^(bộ|cục|tổng cục|thông tấn xã) ", AgencyKind.CENTRAL);
        heads.put("^(sở|ban|thanh tra|văn phòng) ", AgencyKind.DEPARTMENT);
        heads.put("^(trung tâm|trường|bảo tàng|thư viện|nhà|viện|chi cục|quỹ) ", AgencyKind.UNIT);
        heads.put("^(công ty|tổng công ty|tập đoàn|ngân hàng|doanh nghiệp) ", AgencyKind.ENTERPRISE);
        Map<Pattern, AgencyKind> kinds = new LinkedHashMap<>();
        heads.forEach((head, kind) -> kinds.put(Pattern.compile(head), kind));
        return kinds;
    }
}
