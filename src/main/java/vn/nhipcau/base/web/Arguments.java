package vn.nhipcau.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;

/** Hands every controller method that asks for them its {@link Visitor} and the {@link Text} of its language. */
@Component
class Arguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Texts texts;

    Arguments(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class || parameter.getParameterType() == Text.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Text.class) {
            return texts.in(Pages.language(request));
        }
        Visitor visitor = Pages.visitor(request);
        if (visitor == null) {
            throw new Forbidden();
        }
        return visitor;
    }
}
