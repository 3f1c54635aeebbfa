package vn.nhipcau.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.world.World;

/** The running product, as one journey meets it. What browsers complain of on the way is held against the journey. */
final class Product {
    /** How long a person waits for an answer on a busy machine, in milliseconds. */
    static final int PATIENCE = 45_000;

    /** Chromium and htmx say so of each answer that tells a person what to mend: not a fault of the page. */
    private static final Pattern ANSWERED =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d.*"
                    + "|Response Status Error Code 4\\d\\d .*");

    private final Browser browser;
    private final ApplicationContext context;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>(List.of(ANSWERED));

    Product(Browser browser, ApplicationContext context) {
        this.browser = browser;
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A browser of its own for a person who has not signed in. */
    Page open(Device device) {
        BrowserContext person = browser.newContext(device.options(address));
        person.setDefaultTimeout(PATIENCE);
        person.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complain(message.text());
            }
        });
        person.onWebError(error -> complain(error.error()));
        person.onRequest(request -> {
            if (!request.url().startsWith(address + "/") && !request.url().startsWith("data:")) {
                complain("request leaves the site: " + request.url());
            }
        });
        open.add(person);
        return person.newPage();
    }

    /** A member at a desk, signed in. */
    Page as(String signInName) {
        return as(signInName, Device.DESK);
    }

    Page as(String signInName, Device device) {
        Page page = open(device);
        page.navigate("/sign-in");
        signIn(page, signInName);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Fills in the form that the page shows. */
    static void signIn(Page page, String signInName) {
        page.locator("#name").fill(signInName);
        page.locator("#password").fill(World.PASSWORD);
        page.locator("#password").press("Enter");
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the product keeps the bytes of files. */
    Path files() {
        return Path.of(context.getEnvironment().getRequiredProperty("nhipcau.data"), "files");
    }

    /** What the browser will say on this way, because the journey itself makes it so. */
    void expect(String complaint) {
        expected.add(Pattern.compile(complaint));
    }

    /** What browsers have complained of since last asked. */
    List<String> complaints() {
        List<String> so = List.copyOf(complaints);
        complaints.clear();
        return so;
    }

    private void complain(String words) {
        if (expected.stream().noneMatch(pattern -> pattern.matcher(words).matches())) {
            complaints.add(words);
        }
    }

    /** Ends the journey; one that failed leaves pictures of where it stood. */
    void leave(String journey, boolean failed) {
        for (BrowserContext person : open) {
            if (failed) {
                picture(person, journey);
            }
            person.close();
        }
        if (!failed) {
            assertThat(complaints()).as("what the browser complained of").isEmpty();
        }
    }

    private void picture(BrowserContext person, String journey) {
        for (Page page : person.pages()) {
            String name = (journey + "-" + open.indexOf(person)).replaceAll("[^\\w.-]", "_") + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Device.pictures().resolve(name)));
        }
    }
}
