package vn.nhipcau.base.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template of a view's name, and gives each the page around it as {@code page}. */
@Component
class PageViews implements ViewResolver, Ordered {
    private final TemplateEngine templates;
    private final Pages pages;

    PageViews(Pages pages) {
        this.pages = pages;
        templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "vn.nhipcau.templates");
        templates.setBinaryStaticContent(true);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : (model, request, response) -> render(name, model, request, response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private void render(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> params = new HashMap<>(model == null ? Map.of() : model);
        params.put("page", pages.page(request, params));
        Utf8ByteOutput output = new Utf8ByteOutput();
        params.remove(Pages.WITHOUT_FORMS);
        templates.render(name + ".jte", params, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
        output.writeTo(response.getOutputStream());
    }
}
