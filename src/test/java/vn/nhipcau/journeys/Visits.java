package vn.nhipcau.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        return Stream.concat(others().stream(), new ReportVisits(product).all().stream())
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
        long activity = activity();
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
