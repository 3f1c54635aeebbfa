package vn.nhipcau.bench;

import static vn.nhipcau.bench.LinePages.officer;
import static vn.nhipcau.bench.LinePages.page;

import java.util.List;

/** What one waits for on the wall and every list in a province of 300 agencies and ten years: {@code ./bench year}. */
public final class Year {
    private static final double AIM = 60;

    private static final String ROUNDS = "id from reporting_round";
    private static final String MEMBERS = "select 'quan-tri', g from generate_series(1, 30) g";

    private static final List<LinePages.Page> PAGES = List.of(
            officer("rounds", "/rounds", "1"),
            officer("the wall", "/rounds/{1}", ROUNDS),
            officer("the wall as a list", "/rounds/{1}?view=list", ROUNDS),
            officer("the wall of one kind and state", "/rounds/{1}?kind=DEPARTMENT&state=ACCEPTED", ROUNDS),
            officer("reporting over the years", "/rounds/years", "1"),
            officer("  least in time first", "/rounds/years?kind=PERIODIC&sort=rate", "1"),
            officer("  an agency's history", "/rounds/agencies/{1}", LinePages.AGENCIES),
            officer("extensions of a round", "/rounds/{1}/extensions", ROUNDS),
            officer("chasing", "/rounds/{1}/chasing", ROUNDS),
            officer("regimes", "/regimes", "1"),
            officer("outlines", "/outlines", "1"),
            page("delegations", "/delegations", "select 'quan-tri'"),
            page("reports, a focal person's", "/reports", LinePages.FOCAL),
            page("my work, a focal person's", "/work", LinePages.FOCAL),
            officer("the year board", "/year?year={1}", LinePages.YEARS),
            officer("  a quarter", "/year?year={1}&view=quarter&quarter=2", LinePages.YEARS),
            officer("  as a list", "/year?year={1}&view=list", LinePages.YEARS),
            page("  a focal person's", "/year", LinePages.FOCAL),
            officer("anniversaries", "/year/days", "1"),
            officer("the calendar of a year", "/calendar/{1}", LinePages.YEARS),
            officer("legal deadlines", "/deadlines", "1"),
            page("notices, a focal person's", "/notices", LinePages.FOCAL),
            officer("the outbox", "/outbox", "1"),
            officer("plans", "/plans", "1"),
            officer("tasks of a year", "/tasks?year={1}", LinePages.YEARS),
            officer("tasks of an agency", "/tasks?agency={1}", LinePages.AGENCIES),
            officer("activities", "/activities", "1"),
            officer(
                    "activities of all years, a page",
                    "/activities?period=all&page={1}",
                    "g * 130 from generate_series(1, 15) g"),
            officer("activities of an agency", "/activities?period=all&agency={1}", LinePages.AGENCIES),
            officer("activities by words", "/activities?period=all&q={1}", LinePages.WORDS),
            officer("activities of a task", "/activities?period=all&task={1}", "id from task"),
            officer("agencies", "/agencies", "1"),
            page("members, a page", "/members?page={1}", MEMBERS),
            page("the trail", "/trail", "select 'quan-tri'"),
            page("the trail by words", "/trail?q={1}", "select 'quan-tri', " + LinePages.WORDS));

    private Year() {}

    public static void main(String[] args) throws Exception {
        Line.run(args, AIM, line -> {
            line.visit(PAGES);
            line.baselines();
        });
    }
}
