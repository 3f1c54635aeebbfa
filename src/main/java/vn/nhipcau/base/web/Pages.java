package vn.nhipcau.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.notices.Notices;

/** Makes the shell of the page that a request asks for. */
@Component
public class Pages {
    static final String VISITOR = Visitor.class.getName();
    /** In the model of a page that has no form: nobody gets a session, and so a cookie, for reading it. */
    public static final String WITHOUT_FORMS = "withoutForms";

    static final String LANGUAGE = Language.class.getName();

    private final Texts texts;
    private final List<MenuEntry> menu;
    private final Settings settings;
    private final Notices notices;
    private final Clock clock;
    private final Office office;

    Pages(Texts texts, List<MenuEntry> menu, Settings settings, Notices notices, Clock clock, Office office) {
        this.texts = texts;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.settings = settings;
        this.notices = notices;
        this.clock = clock;
        this.office = office;
    }

    Page page(HttpServletRequest request, Map<String, ?> model) {
        Text text = texts.in(language(request));
        Visitor visitor = visitor(request);
        return new Page(
                text,
                visitor,
                visitor == null
                        ? List.of()
                        : menu.stream().filter(e -> e.seenBy().test(visitor)).toList(),
                path(request),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                settings.office(),
                model.containsKey(WITHOUT_FORMS) ? null : csrf(request),
                said(model.get("toast"), text),
                model.get("toast") instanceof Toast toast ? toast.undo() : null,
                said(model.get("warning"), text),
                clock.instant(),
                visitor == null ? 0 : notices.unread(visitor.member()),
                office.demo(),
                office.build());
    }

    private static @Nullable String said(@Nullable Object said, Text text) {
        return said instanceof Toast toast ? text.get(toast.key(), toast.args().toArray()) : null;
    }

    /** Who sends the request, or null for a person not signed in. */
    public static @Nullable Visitor visitor(HttpServletRequest request) {
        return (Visitor) request.getAttribute(VISITOR);
    }

    /** Says who sends this request, once it is known. */
    public static void visitor(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(VISITOR, visitor);
    }

    /** The language that this request is answered in. */
    public static Language language(HttpServletRequest request) {
        return Objects.requireNonNullElse((Language) request.getAttribute(LANGUAGE), Language.VI);
    }

    public static void language(HttpServletRequest request, Language language) {
        request.setAttribute(LANGUAGE, language);
    }

    /** Answers this person in a language from now on, unless this browser asked for one before. */
    public static void prefer(Language language, HttpServletRequest request, HttpServletResponse response) {
        if (!LanguageFilter.asked(request)) {
            LanguageFilter.remember(language, response);
        }
    }

    /** Answers this browser in a language from now on. */
    public static void remember(Language language, HttpServletResponse response) {
        LanguageFilter.remember(language, response);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static @Nullable String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null;
    }
}
