package vn.nhipcau.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: a page of this site, never another. */
final class ReturnAddress {
    private ReturnAddress() {}

    static String safe(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !address.startsWith("/sign-in")
                ? address
                : "/";
    }

    /** The page from which a form was sent. */
    static String ofReferer(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null || !referer.matches("[\\x21-\\x7e]+")) {
            return "/";
        }
        try {
            URI uri = new URI(referer);
            return safe(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (java.net.URISyntaxException e) {
            return "/";
        }
    }
}
