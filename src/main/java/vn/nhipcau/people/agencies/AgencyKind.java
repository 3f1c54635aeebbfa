package vn.nhipcau.people.agencies;

/** What kind of body an agency is, in the order in which lists name them. */
public enum AgencyKind {
    /** UBND tỉnh. */
    COMMITTEE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** UBND huyện, thị xã, thành phố; these ended on 1/7/2025. */
    DISTRICT,
    /** UBND xã, phường, đặc khu. */
    COMMUNE,
    PARTY,
    /** Mặt trận Tổ quốc, đoàn thể. */
    FRONT,
    PRESS,
    ARMED_FORCES,
    /** Đơn vị sự nghiệp. */
    UNIT,
    CENTRAL,
    ENTERPRISE,
    OTHER;

    /** The key of its words. */
    public String key() {
        return "people.agency.kind." + name();
    }
}
