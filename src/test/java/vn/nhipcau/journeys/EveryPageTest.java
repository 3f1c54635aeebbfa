package vn.nhipcau.journeys;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, in both languages and themes, at the desk and on a phone. */
@Journey
class EveryPageTest {
    /** What is no page but a file, or a part of one. */
    private static final Set<String> FILES = Set.of(
            "/plans/{plan}/file",
            "/archive/{report}/file",
            "/activities/{id}/evidence/{evidence}",
            "/activities/totals",
            "/media/pick",
            "/media/{id}/file",
            "/media/{id}/play",
            "/media/{id}/words/{language}",
            "/media/{id}/{name}.{format}",
            "/publications/{id}/issue.pdf",
            "/publications/{id}/issue/printing",
            "/rounds/{id}/chasing.docx",
            "/editions/{edition}/texts/{text}/exchange/file",
            "/memory.tmx",
            "/feeds/{token}.ics",
            "/files/{id}/words/{speech}",
            "/files/{id}/{name}.{format}",
            "/reports/{report}/paper.docx",
            "/reports/{report}/paper.pdf",
            "/reports/{report}/signed");

    @Test
    void everyPageIsVisited(Product product) {
        Set<String> pages = product.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith("vn.nhipcau"))
                .filter(handler -> handler.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .contains(org.springframework.web.bind.annotation.RequestMethod.GET))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .filter(path -> !path.endsWith(".xlsx") && !FILES.contains(path))
                .collect(toCollection(TreeSet::new));
        Set<String> visited =
                new Visits(product).all().stream().map(Visits.Visit::route).collect(toCollection(TreeSet::new));
        assertThat(visited).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"vi, 1366", "en, 390"})
    void everyPageIsInOrder(String language, int width, Product product) {
        Device device = width == Device.PHONE.width() ? Device.PHONE : Device.DESK;
        List<Visits.Visit> visits = new Visits(product).all();
        List<String> faults = new ArrayList<>();
        for (String who : visits.stream().map(Visits.Visit::who).distinct().toList()) {
            Page page = who.isEmpty() ? product.open(device) : product.as(who, device);
            page.context().addInitScript(Audit.WATCH_MOVES);
            page.navigate("/help?language=" + language);
            visits.stream().filter(visit -> visit.who().equals(who)).forEach(visit -> {
                page.setViewportSize(device.width(), device.height());
                page.navigate(visit.address());
                Stream.of(Audit.faultsOnArrival(page), Audit.faults(page), product.complaints())
                        .flatMap(List::stream)
                        .forEach(fault -> faults.add(visit.address() + " (" + who + ", " + language + ") " + fault));
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noLinkLeadsNowhere(Product product) {
        List<Visits.Visit> visits = new Visits(product).all();
        List<String> nowhere = new ArrayList<>();
        for (String who : visits.stream().map(Visits.Visit::who).distinct().toList()) {
            Page page = who.isEmpty() ? product.open(Device.WITHOUT_SCRIPTS) : product.as(who, Device.WITHOUT_SCRIPTS);
            Set<String> tried = new TreeSet<>();
            for (Visits.Visit visit : visits) {
                // the trail also speaks of what is gone, or of another's
                if (visit.who().equals(who) && !visit.route().equals("/trail")) {
                    page.navigate(visit.address());
                    links(page).filter(tried::add).forEach(link -> {
                        APIResponse answer = page.context().request().get(link, RequestOptions.create());
                        if (!answer.ok()) {
                            nowhere.add(visit.address() + " leads to " + link + ": " + answer.status());
                        }
                    });
                }
            }
        }
        assertThat(nowhere).isEmpty();
    }

    private static Stream<String> links(Page page) {
        return page.locator("a[href^='/']:not([href*='language='])").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")).replaceAll("#.*", ""));
    }
}
