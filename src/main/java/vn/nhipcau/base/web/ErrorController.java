package vn.nhipcau.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before a page was reached. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        ModelAndView page = new ModelAndView("base/error");
        page.setStatus(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
        page.addObject("kind", kind(status));
        return page;
    }

    private static String kind(@org.jspecify.annotations.Nullable HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "notFound";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "stale";
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return "tooLarge";
        }
        return status != null && status.is4xxClientError() ? "notUnderstood" : "mistake";
    }
}
