package vn.nhipcau;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.world.World;

/** Asks for pages and sends forms as a person's browser does, with cookies. Every {@link #as} opens a new one. */
public final class Browser {
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String remote;

    Browser(MockMvc mvc) {
        this.mvc = mvc;
        int number = ADDRESS.incrementAndGet();
        remote = "10.0." + number / 250 + "." + (number % 250 + 1);
    }

    /** What came back. */
    public record Answer(MockHttpServletResponse response) {
        public int status() {
            return response.getStatus();
        }

        /** Where it leads, or null where it leads nowhere else. */
        public @Nullable String next() {
            return response.getRedirectedUrl();
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        /** The words of all that a selector finds. */
        public String text(String selector) {
            return page().select(selector).text();
        }

        public String body() {
            return new String(bytes(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.getContentAsByteArray();
        }
    }

    /** A browser that nobody has signed in with. */
    public Browser fresh() {
        return new Browser(mvc);
    }

    /** A new browser, signed in as a post of the sample, or as a member whom {@link Bench} made. */
    public Browser as(String signInName) {
        Browser browser = fresh();
        Answer answer = browser.post("/sign-in", "name", signInName, "password", World.PASSWORD);
        if (answer.status() != 302) {
            throw new AssertionError("cannot sign in as " + signInName + ": " + answer.status());
        }
        return browser;
    }

    public Answer get(String address) {
        return send(MockMvcRequestBuilders.get(URI.create(address)));
    }

    /** Sends a form of names and values. */
    public Answer post(String address, String... namesAndValues) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(URI.create(address)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    /** Sends any request, with this browser's cookies. */
    public Answer send(AbstractMockHttpServletRequestBuilder<?> request) {
        request.with(r -> {
            r.setRemoteAddr(remote);
            return r;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MockHttpServletResponse response = perform(request);
        for (Cookie cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return new Answer(response);
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
