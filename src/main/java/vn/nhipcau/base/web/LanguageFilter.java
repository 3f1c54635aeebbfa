package vn.nhipcau.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nhipcau.base.Language;

/** The language asked for by {@code ?language=en}, else the one asked for before, else Vietnamese. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LanguageFilter extends OncePerRequestFilter {
    private static final String COOKIE = "language";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = queried(request);
        if (asked != null) {
            Language language = Language.of(asked);
            Pages.language(request, language);
            remember(language, response);
        } else {
            Pages.language(request, remembered(request));
        }
        chain.doFilter(request, response);
    }

    static void remember(Language language, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(language));
    }

    static boolean asked(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    /** Read off the query alone: asking for a parameter would read the body of an upload too early. */
    private static @org.jspecify.annotations.Nullable String queried(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String part : query.split("&", -1)) {
            if (part.startsWith("language=")) {
                return part.substring("language=".length());
            }
        }
        return null;
    }

    private static Language remembered(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        return Language.VI;
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }
}
