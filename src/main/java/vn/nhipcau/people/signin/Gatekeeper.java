package vn.nhipcau.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.May;
import vn.nhipcau.people.Open;

/** Stands before every route and asks {@link May}. */
@Component
class Gatekeeper implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("vn.nhipcau")
                && !method.hasMethodAnnotation(Open.class)
                && request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
            Allows allows = method.getMethodAnnotation(Allows.class);
            Visitor visitor = Pages.visitor(request);
            if (allows == null
                    || visitor == null
                    || !May.act(visitor, allows.value(), agency(allows, request, visitor))) {
                throw new Forbidden();
            }
        }
        return true;
    }

    private static @Nullable Long agency(Allows allows, HttpServletRequest request, Visitor visitor) {
        if (allows.of().isEmpty()) {
            return visitor.agency();
        }
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object inPath = variables instanceof Map<?, ?> map ? map.get(allows.of()) : null;
        String value = inPath == null ? request.getParameter(allows.of()) : inPath.toString();
        if (value == null || value.isBlank()) {
            return visitor.agency();
        }
        if (!value.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(value);
    }
}
