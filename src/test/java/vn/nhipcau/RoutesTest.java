package vn.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.library.CatalogueSamples;
import vn.nhipcau.library.EditionSamples;
import vn.nhipcau.library.MediaSamples;
import vn.nhipcau.library.MemorySamples;
import vn.nhipcau.library.OrderSamples;
import vn.nhipcau.library.PublicationSamples;
import vn.nhipcau.library.TermSamples;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Open;
import vn.nhipcau.people.PeopleSamples;
import vn.nhipcau.people.Role;
import vn.nhipcau.portal.StorySamples;
import vn.nhipcau.work.ActivitySamples;
import vn.nhipcau.work.ArchiveSamples;
import vn.nhipcau.work.CalendarSamples;
import vn.nhipcau.work.DocumentSamples;
import vn.nhipcau.work.PlanningSamples;
import vn.nhipcau.work.ReportSamples;
import vn.nhipcau.work.RoundSamples;
import vn.nhipcau.work.YearSamples;

/** The table of who may what is true: every route stands in it, and answers each role as it says. */
@ProductTest
class RoutesTest {
    private static final List<RouteTable.Row> TABLE = RouteTable.read();

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    StoredFiles files;

    @Test
    void everyRouteStandsInTheTableAndNoOther() {
        List<String> routes = handlers()
                .flatMap(handler -> routes(handler.getKey()))
                .distinct()
                .toList();
        assertThat(TABLE).extracting(RouteTable.Row::route).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyRouteSaysWhatDeedItIs() {
        assertThat(handlers()
                        .map(Map.Entry::getValue)
                        .filter(method ->
                                !method.hasMethodAnnotation(Allows.class) && !method.hasMethodAnnotation(Open.class))
                        .map(HandlerMethod::getShortLogMessage))
                .isEmpty();
    }

    @Test
    void everyRouteAnswersEachRoleAsTheTableSays() {
        long own = given.agency();
        long other = given.agency();
        List<RouteSamples> samples = List.of(
                new PeopleSamples(given),
                new YearSamples(given),
                new PlanningSamples(given, files),
                new ArchiveSamples(given, files),
                new ActivitySamples(given, files),
                new RoundSamples(given),
                new CalendarSamples(),
                new DocumentSamples(given),
                new EditionSamples(given, files),
                new OrderSamples(given),
                new TermSamples(given),
                new MemorySamples(given, files),
                new MediaSamples(given, files),
                new StorySamples(new EditionSamples(given, files), new MediaSamples(given, files), given),
                new PublicationSamples(given, files),
                new CatalogueSamples(given, files),
                new ReportSamples(given, files));
        Map<Role, Browser> visitors = new EnumMap<>(Role.class);
        List<String> wrong = new ArrayList<>();
        for (RouteTable.Row row : TABLE) {
            for (Role role : Role.values()) {
                for (boolean isOwn : new boolean[] {true, false}) {
                    Browser visitor = visitors.computeIfAbsent(
                            role, r -> browser.as(given.member(own, r).signInName()));
                    Browser.Answer answer = ask(visitor, row.route(), samples, isOwn ? own : other);
                    String who = row.route() + " as " + role + (isOwn ? " own" : " other");
                    note(wrong, who, answer, row.allows(role, isOwn));
                    if (row.route().equals("POST /sign-out")) {
                        visitors.clear();
                    }
                }
            }
            Browser.Answer answer = ask(browser.fresh(), row.route(), samples, other);
            note(wrong, row.route() + " as nobody", answer, row.nobody() == RouteTable.Answer.YES);
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(List<String> wrong, String who, Browser.Answer answer, boolean allowed) {
        String next = answer.next();
        boolean refused =
                Set.of(401, 403, 404).contains(answer.status()) || (next != null && next.matches("/sign-in\\?.*to=.*"));
        if (refused == allowed || answer.status() >= 500) {
            wrong.add(who + ": " + answer.status() + (next == null ? "" : " to " + next));
        }
    }

    private static Browser.Answer ask(Browser browser, String route, List<RouteSamples> samples, long agency) {
        Map<String, Object> values = new HashMap<>(samples.stream()
                .flatMap(room -> room.of(route, agency).stream())
                .findFirst()
                .orElse(Map.of()));
        // of a variable that says what it is made of, the name alone
        String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        List<String> params = new ArrayList<>();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (path.contains("{" + value.getKey() + "}")) {
                path = path.replace("{" + value.getKey() + "}", value.getValue().toString());
            } else {
                params.add(value.getKey());
                params.add(value.getValue().toString());
            }
        }
        return route.startsWith("GET ")
                ? browser.get(path + query(params))
                : browser.post(path, params.toArray(String[]::new));
    }

    private static String query(List<String> params) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < params.size(); i += 2) {
            query.append(i == 0 ? '?' : '&').append(params.get(i)).append('=').append(params.get(i + 1));
        }
        return query.toString();
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith("vn.nhipcau"))
                .filter(handler -> !handler.getKey().getPatternValues().contains("/error"));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(verb -> info.getPatternValues().stream().map(path -> verb + " " + path));
    }
}
