package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.mail.Letter;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.notices.Notices;

/** Where each page of the product is looked at, and as whom; some in several states. */
final class Visits {
    private static final String OFFICER = "chuyen-vien.stttt";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String FOCAL = "dau-moi.svhttdl";
    private static final String NOBODY = "";

    private final Product product;

    Visits(Product product) {
        this.product = product;
    }

    /**
     * A look at a page.
     *
     * @param who by the sign-in name, empty for nobody
     */
    record Visit(String route, String address, String who) {}

    List<Visit> all() {
        return Stream.of(
                        others(),
                        new ReportVisits(product).all(),
                        new ArchiveVisits(product).all(),
                        new EditionVisits(product).all(),
                        new StoryVisits(product).all(),
                        new OrderVisits(product).all(),
                        new TermVisits(product).all(),
                        new MemoryVisits(product).all(),
                        new MediaVisits(product).all(),
                        new PublicationVisits(product).all(),
                        new CatalogueVisits(product).all())
                .flatMap(List::stream)
                .toList();
    }

    private List<Visit> others() {
        long confirmed = first("select id from plan where state = 'CONFIRMED' order by id limit 1");
        long read = first("select id from plan where state = 'READING' order by id limit 1");
        long task = first("select id from task where plan_id = " + confirmed + " order by position limit 1");
        long openTask = first("select id from task where plan_id = " + read + " order by position limit 1");
        long agency = first("select agency_id from member where sign_in_name = '" + FOCAL + "'");
        long group = first("select id from agency_group order by id limit 1");
        long member = first("select id from member where sign_in_name = '" + FOCAL + "'");
        long round = FullRound.full(product.sql());
        long fresh = FullRound.empty(product.sql(), "Tổng kết năm 2022", "2022-05-31");
        long own = first("select agency_id from member where sign_in_name = '" + FOCAL + "'");
        long regime = first("select min(id) from reporting_regime");
        long activity = activity();
        long notice = notice(member);
        long letter = letter();
        long document = first("select id from official_document where doubtful order by id limit 1");
        return List.of(
                new Visit("/", "/", NOBODY),
                new Visit("/sign-in", "/sign-in?expired&to=/plans", NOBODY),
                new Visit("/help", "/help", NOBODY),
                new Visit("/password/{token}", link(member), NOBODY),
                new Visit("/password/{token}", "/password/spent", NOBODY),
                new Visit("/work", "/work", FOCAL),
                new Visit("/work", "/work?role=ADVISOR&quarter=1", FOCAL),
                new Visit("/activities", "/activities", FOCAL),
                new Visit("/activities", "/activities?period=days&from=1/1/2022&to=31/5/2022&sort=what", OFFICER),
                new Visit("/activities", "/activities?q=nothing", FOCAL),
                new Visit("/activities/new", "/activities/new?task=" + task, FOCAL),
                new Visit("/activities/{id}", "/activities/" + activity, FOCAL),
                new Visit("/activities/{id}", "/activities/" + activity, OFFICER),
                new Visit("/activities/{id}/edit", "/activities/" + activity + "/edit", FOCAL),
                new Visit("/", "/no-such-page", FOCAL),
                new Visit("/plans/new", "/plans/new", FOCAL),
                new Visit("/papers/check", "/papers/check", FOCAL),
                new Visit("/plans/{plan}/form", "/plans/" + confirmed + "/form", FOCAL),
                new Visit("/plans/{plan}/form", "/plans/" + read + "/form", OFFICER),
                new Visit("/plans", "/plans", OFFICER),
                new Visit("/plans/new", "/plans/new", OFFICER),
                new Visit("/plans/{plan}", "/plans/" + confirmed, OFFICER),
                new Visit("/plans/{plan}", "/plans/" + read + "?view=look", OFFICER),
                new Visit("/plans/{plan}", "/plans/" + read + "?view=all&task=" + openTask, OFFICER),
                new Visit("/plans/{plan}", "/plans/" + read + "?view=names", OFFICER),
                new Visit("/plans/{plan}", "/plans/" + read + "?view=duties", OFFICER),
                new Visit("/plans/{plan}", "/plans/" + read + "?view=paper", OFFICER),
                new Visit("/plans/{plan}/tasks/new", "/plans/" + confirmed + "/tasks/new", OFFICER),
                new Visit("/tasks", "/tasks", OFFICER),
                new Visit("/tasks", "/tasks?q=nothing", OFFICER),
                new Visit("/tasks/{task}", "/tasks/" + task, OFFICER),
                new Visit("/tasks/{task}/amendment", "/tasks/" + task + "/amendment", OFFICER),
                new Visit("/tasks/{task}/progress", "/tasks/" + task + "/progress", OFFICER),
                new Visit("/year", "/year", OFFICER),
                new Visit("/year", "/year?view=quarter&quarter=2", FOCAL),
                new Visit("/year", "/year?view=list&sort=-activities", OFFICER),
                new Visit("/year", "/year?year=1990", FOCAL),
                new Visit("/year/days", "/year/days", FOCAL),
                new Visit("/year/days", "/year/days", OFFICER),
                new Visit("/year/days/new", "/year/days/new", OFFICER),
                new Visit("/year/days/{id}", "/year/days/1", OFFICER),
                new Visit("/year/feed", "/year/feed", FOCAL),
                new Visit("/outlines", "/outlines", OFFICER),
                new Visit("/outlines/new", "/outlines/new?from=1", OFFICER),
                new Visit("/outlines/{id}", "/outlines/1", OFFICER),
                new Visit("/outlines/{id}/edit", "/outlines/1/edit", OFFICER),
                new Visit("/rounds", "/rounds", OFFICER),
                new Visit("/rounds/new", "/rounds/new", OFFICER),
                new Visit("/rounds/{id}", "/rounds/" + fresh, OFFICER),
                new Visit("/rounds/{id}", "/rounds/" + round, OFFICER),
                new Visit("/rounds/{id}", "/rounds/" + round + "?view=list", OFFICER),
                new Visit("/rounds/{id}", "/rounds/" + round + "?state=OVERDUE&kind=DISTRICT", OFFICER),
                new Visit("/rounds/{id}/edit", "/rounds/" + round + "/edit", OFFICER),
                new Visit("/rounds/{id}/chasing", "/rounds/" + round + "/chasing", OFFICER),
                new Visit("/rounds/{id}/extensions", "/rounds/" + round + "/extensions", OFFICER),
                new Visit("/rounds/years", "/rounds/years", OFFICER),
                new Visit("/rounds/years", "/rounds/years?kind=THEMATIC", OFFICER),
                new Visit("/rounds/agencies/{agency}", "/rounds/agencies/" + own, OFFICER),
                new Visit("/rounds/agencies/{agency}", "/rounds/agencies/" + own, FOCAL),
                new Visit("/regimes", "/regimes", OFFICER),
                new Visit("/regimes/new", "/regimes/new", OFFICER),
                new Visit("/regimes/{id}", "/regimes/" + regime, OFFICER),
                new Visit("/regimes/{id}/edit", "/regimes/" + regime + "/edit", OFFICER),
                new Visit("/calendar", "/calendar", FOCAL),
                new Visit("/calendar/{year}", "/calendar/2023", OFFICER),
                new Visit("/calendar/{year}", "/calendar/2026", FOCAL),
                new Visit("/calendar/{year}/notice", "/calendar/2022/notice", OFFICER),
                new Visit("/calendar/{year}/notice", "/calendar/2023/notice", OFFICER),
                new Visit("/deadlines", "/deadlines", FOCAL),
                new Visit("/deadlines", "/deadlines?law=all&matter=PRESS_PERMIT&day=30/6/2026", OFFICER),
                new Visit("/deadlines", "/deadlines?matter=PRESS_PERMIT&day=x&time=y", OFFICER),
                new Visit("/documents", "/documents", FOCAL),
                new Visit("/documents", "/documents?doubtful=true&sort=number", OFFICER),
                new Visit("/documents", "/documents?q=nothing", OFFICER),
                new Visit("/documents/new", "/documents/new", OFFICER),
                new Visit("/documents/{id}", "/documents/" + document, FOCAL),
                new Visit("/documents/{id}", "/documents/" + document, OFFICER),
                new Visit("/documents/{id}/edit", "/documents/" + document + "/edit", OFFICER),
                new Visit("/documents/{id}/merger", "/documents/" + document + "/merger", OFFICER),
                new Visit("/documents/{id}/merger", "/documents/" + document + "/merger?q=2015", OFFICER),
                new Visit("/account", "/account", OFFICER),
                new Visit("/agencies", "/agencies", OFFICER),
                new Visit("/agencies", "/agencies?q=nothing", OFFICER),
                new Visit("/agencies/new", "/agencies/new", OFFICER),
                new Visit("/agencies/groups", "/agencies/groups", OFFICER),
                new Visit("/agencies/groups/new", "/agencies/groups/new", OFFICER),
                new Visit("/agencies/groups/{id}", "/agencies/groups/" + group, OFFICER),
                new Visit("/agencies/groups/{id}/edit", "/agencies/groups/" + group + "/edit", OFFICER),
                new Visit("/agencies/{id}", "/agencies/" + agency, OFFICER),
                new Visit("/agencies/{id}/closure", "/agencies/" + agency + "/closure", OFFICER),
                new Visit("/agencies/{id}/edit", "/agencies/" + agency + "/edit", OFFICER),
                new Visit("/agencies/{id}/name", "/agencies/" + agency + "/name", OFFICER),
                new Visit("/members", "/members", ADMINISTRATOR),
                new Visit("/members/new", "/members/new", ADMINISTRATOR),
                new Visit("/members/{id}", "/members/" + member, ADMINISTRATOR),
                new Visit("/members/{id}/edit", "/members/" + member + "/edit", ADMINISTRATOR),
                new Visit("/notices", "/notices", FOCAL),
                new Visit("/notices", "/notices", "doc.tinhuy"),
                new Visit("/notices/{id}", "/notices/" + notice, FOCAL),
                new Visit("/outbox", "/outbox", OFFICER),
                new Visit("/outbox", "/outbox?q=nothing", OFFICER),
                new Visit("/outbox/{id}", "/outbox/" + letter, OFFICER),
                new Visit("/delegations", "/delegations", ADMINISTRATOR),
                new Visit("/delegations", "/delegations", "lanh-dao.stttt"),
                new Visit("/settings", "/settings", ADMINISTRATOR),
                new Visit("/trail", "/trail", ADMINISTRATOR));
    }

    private long first(String sql) {
        return product.sql().sql(sql).query(Long.class).single();
    }

    /** One with a bit of everything, logged by the focal person. */
    private long activity() {
        Page focal = product.as(FOCAL, Device.WITHOUT_SCRIPTS);
        focal.navigate("/activities/new");
        focal.locator("button[value=number]").click();
        focal.locator("#what").fill("Phát tờ rơi về Hành trình Vĩ tuyến 17 cho các đoàn khách Lào và Thái Lan");
        focal.locator("#task-0").selectOption("none");
        focal.locator("#kind").selectOption("PUBLICATION");
        focal.locator("[name=groups]:not([hidden])").fill("41");
        focal.locator("[name=visits]:not([hidden])").fill("812");
        focal.locator("[name=value]:not([hidden])").fill("1.500");
        focal.locator("[name=unit]:not([hidden])").fill("tờ rơi");
        focal.locator("#agencies").fill("UBND huyện Hướng Hóa");
        focal.locator("#countries").fill("Lào");
        focal.locator(".formbar .primary").click();
        return Long.parseLong(focal.url().replaceAll(".*/", ""));
    }

    private long notice(long member) {
        for (String address : List.of("/reports", "/reports", "/work")) {
            List<String> lines =
                    List.of("Sơ kết 6 tháng đầu năm 2022: hạn nộp 25/5/2022, còn 9 ngày. Cơ quan chưa nộp báo cáo.");
            Notices.Words words = new Notices.Words(Language.VI, "Còn 9 ngày đến hạn nộp báo cáo", lines, address);
            product.bean(Notices.class)
                    .put(member, words, product.bean(Clock.class).instant());
        }
        return first("select max(id) from notice where member_id = " + member);
    }

    /** One that failed, so that there is something to do about it. */
    private long letter() {
        String text =
                "Kính gửi: Đầu mối, Sở Văn hóa, Thể thao và Du lịch\n\n- Sơ kết 6 tháng đầu năm 2022: hạn nộp 25/5/2022.\n";
        Letter letter =
                new Letter("visit", "Đầu mối · Sở Văn hóa, Thể thao và Du lịch", "m@thu.example", "Còn 9 ngày", text);
        product.bean(Outbox.class).put(letter, product.bean(Clock.class).instant());
        product.sql()
                .sql("update outbox set attempts = 3, tried_at = made_at, fault = 'UNREACHABLE' where once = 'visit'")
                .update();
        return first("select id from outbox where once = 'visit'");
    }

    /** Where a member sets a password, as the administrator is told. */
    private String link(long member) {
        Page administrator = product.as(ADMINISTRATOR, Device.WITHOUT_SCRIPTS);
        administrator.navigate("/members/" + member);
        administrator.locator("form[action$='/password-link'] button").click();
        Matcher link = Pattern.compile("/password/[\\w-]+").matcher(administrator.content());
        if (!link.find()) {
            throw new AssertionError("no link to set a password");
        }
        return link.group();
    }
}
