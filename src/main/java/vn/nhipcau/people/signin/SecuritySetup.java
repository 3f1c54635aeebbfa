package vn.nhipcau.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.OpenPath;
import vn.nhipcau.people.members.Members;

/** Who gets in at all; what they may do inside is asked of {@link vn.nhipcau.people.May}. */
@Configuration
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SecuritySetup.WORKING_DAY)
class SecuritySetup implements WebMvcConfigurer {
    /** A session lasts as long as nobody sleeps over it, in seconds. */
    static final int WORKING_DAY = 8 * 3600;

    /** Everything from this site alone; nothing inline. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final Gatekeeper gatekeeper;

    SecuritySetup(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gatekeeper);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, Members members, SecurityContextRepository contexts, List<OpenPath> open) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/sign-in",
                                "/password/*",
                                "/feeds/*",
                                "/static/**",
                                "/error",
                                "/help",
                                "/favicon.ico")
                        .permitAll()
                        .requestMatchers(matchers(open))
                        .permitAll()
                        .anyRequest()
                        .access((authentication, context) ->
                                new org.springframework.security.authorization.AuthorizationDecision(
                                        Pages.visitor(context.getRequest()) != null)))
                .addFilterBefore(new VisitorFilter(members), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(SecuritySetup::askToSignIn)
                        .accessDeniedHandler((request, response, e) -> askAgain(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .logout(logout -> logout.disable())
                .build();
    }

    private static RequestMatcher[] matchers(List<OpenPath> open) {
        return open.stream()
                .map(path -> RegexRequestMatcher.regexMatcher(path.pattern()))
                .toArray(RequestMatcher[]::new);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A slow hash: about a quarter of a second for each try. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${nhipcau.password-strength:12}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("nhipcau");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /**
     * A lost session or an old form. Who is not signed in signs in and comes back to the page; who is, because of another
     * tab, comes back to it anew with a word. Either way the text was kept there.
     */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.visitor(request) == null) {
            askToSignIn(request, response, null);
        } else if (isByScript(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            FlashMap word = new FlashMap();
            word.put("warning", Toast.of("people.form.stale"));
            new SessionFlashMapManager().saveOutputFlashMap(word, request, response);
            response.sendRedirect(ReturnAddress.ofReferer(request));
        }
    }

    private static boolean isByScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || "fetch".equals(request.getHeader("X-Requested-With"));
    }

    private static void askToSignIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable AuthenticationException e)
            throws IOException {
        if (isByScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean reading = request.getMethod().equals("GET");
        String back = reading ? withQuery(request) : ReturnAddress.ofReferer(request);
        response.sendRedirect(
                "/sign-in?" + (reading ? "" : "expired&") + "to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    @Bean
    Throttle throttle(org.springframework.jdbc.core.simple.JdbcClient jdbc, Clock clock) {
        return new Throttle(jdbc, clock);
    }
}
