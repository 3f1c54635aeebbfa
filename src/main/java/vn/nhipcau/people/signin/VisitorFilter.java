package vn.nhipcau.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.nhipcau.base.web.Pages;
import vn.nhipcau.people.members.Members;

/** Learns who sends the request; a member who was closed meanwhile is nobody. */
class VisitorFilter extends OncePerRequestFilter {
    private final Members members;

    VisitorFilter(Members members) {
        this.members = members;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            members.visitor(signedIn.member(), Pages.language(request))
                    .ifPresentOrElse(visitor -> Pages.visitor(request, visitor), SecurityContextHolder::clearContext);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }
}
