package vn.nhipcau.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is wrong with a page as it stands, whoever looks at it and on whatever: nothing, if all is well. */
final class Audit {
    private static final String AXE = axe();

    /** Watches from the first moment what moves on the page. */
    static final String WATCH_MOVES = """
            window.moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Nothing to be seen moves more than this while a page loads; 0.1 is what the trade calls good. */
    private static final double STILL = 0.02;

    private Audit() {}

    /** Holds the page as it stands against the rules of access and of room, in both themes, at the desk and on a phone. */
    static void isClean(Page page) {
        assertThat(faults(page)).isEmpty();
    }

    static List<String> faults(Page page) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        page.evaluate(AXE);
        for (Device device : List.of(Device.PHONE, Device.DESK)) {
            page.setViewportSize(device.width(), device.height());
            for (String theme : List.of("dark", "light")) {
                page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme);
                String where = theme + " " + device.width();
                Stream.concat(violations(page, theme), overflow(page))
                        .forEach(fault -> faults.computeIfAbsent(fault, key -> new ArrayList<>())
                                .add(where));
            }
        }
        page.evaluate("delete document.documentElement.dataset.theme");
        return faults.entrySet().stream()
                .map(fault -> fault.getValue() + " " + fault.getKey())
                .toList();
    }

    /** What every page has at once when it is there: one heading, a title, nothing that jumps. */
    static List<String> faultsOnArrival(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.locator("h1").count() != 1) {
            faults.add(page.locator("h1").count() + " headings of first level");
        }
        if (page.title().isBlank() || page.title().startsWith("·")) {
            faults.add("no title");
        }
        page.evaluate(
                "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))");
        double moved = ((Number) page.evaluate("window.moved")).doubleValue();
        if (moved >= STILL) {
            faults.add("moves by " + moved + " on load");
        }
        return faults;
    }

    /** The dark theme changes colours and nothing else. */
    private static Stream<String> violations(Page page, String theme) {
        return words(page.evaluate("""
                (theme) => axe.run(document, {
                  resultTypes: ['violations'],
                  ...(theme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
                }).then((found) =>
                  found.violations.flatMap((rule) =>
                    rule.nodes.map((node) => `${rule.id} at ${node.target.join(' ')}: ${node.failureSummary}`)))""", theme));
    }

    private static Stream<String> overflow(Page page) {
        return words(page.evaluate("""
                () => [document.documentElement, document.body, ...document.querySelectorAll('.pane, main')]
                  .filter((each) => each.scrollWidth > each.clientWidth + 1)
                  .map((each) => `${each.tagName}.${each.className} is ${each.scrollWidth} wide in ${each.clientWidth}`)"""));
    }

    private static Stream<String> words(Object list) {
        return ((List<?>) list).stream().map(String::valueOf);
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
