package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.work.rounds.ReportingRound;

/** Where the heads and ends of report papers are kept, and what is proposed for a new one. */
@Component
public class PaperHeads {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final JdbcClient jdbc;

    PaperHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Issuer(
            String name,
            @Nullable String shortName,
            @Nullable String superior,
            AgencyKind kind) {}

    Optional<PaperHead> find(long report) {
        return jdbc.sql("select * from report_head where report_id = :report")
                .param("report", report)
                .query(PaperHeads::head)
                .optional();
    }

    /** What an agency's paper of this round has around its text, as far as the register tells. */
    PaperHead proposed(ReportingRound round, ReportKind kind, long agency) {
        long by = kind == ReportKind.CONSOLIDATED ? round.issuer() : agency;
        Issuer issuer = issuer(by, round);
        boolean consolidated = kind == ReportKind.CONSOLIDATED;
        return new PaperHead(
                consolidated || issuer.superior() == null ? null : full(issuer.superior()),
                full(issuer.name()),
                "BC-" + symbol(issuer),
                round.place(),
                "Kết quả công tác thông tin đối ngoại " + lower(round.title()),
                "",
                opening(round, consolidated),
                authority(issuer.kind()),
                post(issuer.kind()),
                "",
                consolidated ? recipientsOfPlan() : issuer(round.lead(), round).name() + " (tổng hợp)",
                "",
                1);
    }

    /** What an agency's own papers have around their text, at the time of a round. */
    public PaperHead ofAgency(long agency, ReportingRound round) {
        return proposed(round, ReportKind.AGENCY, agency);
    }

    /** The symbol of a letter: the agency, and the unit that drafts it, which for this work bears its name. */
    public String letterSymbol(long agency, ReportingRound round) {
        return symbol(issuer(agency, round)) + "-TTĐN";
    }

    AgencyKind kind(long agency, ReportingRound round) {
        return issuer(agency, round).kind();
    }

    void add(long report, PaperHead head) {
        jdbc.sql("""
                insert into report_head (report_id, superior, issuer, symbol, place, abstract, addressees, opening, authority,
                                         post, signer, recipients, archive)
                values (:report, :superior, :issuer, :symbol, :place, :title, :addressees, :opening, :authority, :post,
                        :signer, :recipients, :archive)
                """).params(columns(report, head)).update();
    }

    /** Writes it anew; false where someone changed it since that version was read. */
    boolean save(long report, PaperHead head) {
        return jdbc.sql("""
                update report_head
                set superior = :superior, issuer = :issuer, symbol = :symbol, place = :place, abstract = :title,
                    addressees = :addressees, opening = :opening, authority = :authority, post = :post, signer = :signer,
                    recipients = :recipients, archive = :archive, version = version + 1
                where report_id = :report and version = :version
                """).params(columns(report, head)).update() == 1;
    }

    private static Map<String, @Nullable Object> columns(long report, PaperHead head) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("report", report);
        columns.put("superior", head.superior());
        columns.put("issuer", head.issuer());
        columns.put("symbol", head.symbol());
        columns.put("place", head.place());
        columns.put("title", head.title());
        columns.put("addressees", head.addressees());
        columns.put("opening", head.opening());
        columns.put("authority", head.authority());
        columns.put("post", head.post());
        columns.put("signer", head.signer());
        columns.put("recipients", head.recipients());
        columns.put("archive", head.archive());
        columns.put("version", head.version());
        return columns;
    }

    /** Who gets the year's plan gets what became of it. */
    private String recipientsOfPlan() {
        return String.join(
                "\n",
                jdbc.sql("""
                        select r.name || coalesce(' (' || r.mark || ')', '') as line
                        from plan_recipient r
                        where r.plan_id = (select id from plan where state = 'CONFIRMED' order by for_year desc, id desc limit 1)
                        order by r.position
                        """).query((row, number) -> row.getString("line")).list());
    }

    private static String opening(ReportingRound round, boolean consolidated) {
        String period = lower(round.title());
        return consolidated
                ? "Thực hiện kế hoạch công tác thông tin đối ngoại, các cơ quan, đơn vị, địa phương đã triển khai và đạt"
                        + " kết quả " + period + " như sau:"
                : "Thực hiện kế hoạch công tác thông tin đối ngoại của tỉnh, đơn vị báo cáo kết quả " + period
                        + " như sau:";
    }

    static String authority(AgencyKind kind) {
        return switch (kind) {
            case COMMITTEE, DISTRICT, COMMUNE -> "TM. ỦY BAN NHÂN DÂN";
            default -> "";
        };
    }

    private static String post(AgencyKind kind) {
        return switch (kind) {
            case COMMITTEE, DISTRICT, COMMUNE -> "CHỦ TỊCH";
            case DEPARTMENT, UNIT -> "GIÁM ĐỐC";
            default -> "THỦ TRƯỞNG CƠ QUAN";
        };
    }

    /** The agency's part of the symbol: its recorded short name without spaces, else the first letters of its name. */
    private static String symbol(Issuer issuer) {
        String name = issuer.shortName() == null ? "" : issuer.shortName();
        String letters =
                name.replaceAll("^Sở ", "S").replaceAll("[^\\p{L}]", "").toUpperCase(VIETNAMESE);
        if (!letters.isEmpty() && letters.length() <= 10) {
            return letters.startsWith("UBND") ? "UBND" : letters;
        }
        if (issuer.name().startsWith("UBND")) {
            return "UBND";
        }
        StringBuilder first = new StringBuilder();
        for (String word : issuer.name().split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !word.equals("và")) {
                first.append(word.substring(0, 1).toUpperCase(VIETNAMESE));
            }
        }
        return first.toString();
    }

    private static String full(String name) {
        return name.replaceFirst("^UBND ", "Ủy ban nhân dân ");
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    private Issuer issuer(long agency, ReportingRound round) {
        return jdbc.sql("""
                select a.kind, agency_name_on(a.id, :day) as name, agency_name_on(a.parent_id, :day) as superior,
                       (select short_name from agency_name n where n.agency_id = a.id
                        order by valid_from desc nulls last, id desc limit 1) as short_name
                from agency a where a.id = :agency
                """)
                .param("agency", agency)
                .param("day", round.due())
                .query((row, number) -> new Issuer(
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("superior"),
                        AgencyKind.valueOf(row.getString("kind"))))
                .single();
    }

    private static PaperHead head(ResultSet row, int number) throws SQLException {
        return new PaperHead(
                Typed.orNull(Typed.line(row.getString("superior"))),
                row.getString("issuer"),
                row.getString("symbol"),
                row.getString("place"),
                row.getString("abstract"),
                row.getString("addressees"),
                row.getString("opening"),
                row.getString("authority"),
                row.getString("post"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getString("archive"),
                row.getInt("version"));
    }
}
