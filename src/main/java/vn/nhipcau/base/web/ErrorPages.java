package vn.nhipcau.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Texts;

/** Turns what went wrong into a page in the reader's language. */
@ControllerAdvice
class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, "notFound");
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden() {
        return page(HttpStatus.FORBIDDEN, "forbidden");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE, "tooLarge");
    }

    /** A form that should have carried a file and came without its parts. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView notInParts() {
        return page(HttpStatus.BAD_REQUEST, "notUnderstood");
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        ModelAndView page = page(HttpStatus.CONFLICT, "refused");
        page.addObject("reason", texts.in(Pages.language(request)).get(refused.key(), refused.args()));
        if (request.getHeader("HX-Request") != null) {
            page.setViewName("base/refusal");
        }
        return page;
    }

    /** Who asked has gone: a player of films leaves off in the middle and asks for another piece. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
        // nobody is left to be answered
    }

    /** Everything else is a mistake of ours: a reference number for the person, one line for us. */
    @ExceptionHandler(Exception.class)
    ModelAndView mistake(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return response.getStatusCode().value() == 404
                    ? notFound()
                    : page(HttpStatus.valueOf(response.getStatusCode().value()), "notUnderstood");
        }
        String reference = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
        log.error("{}: {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        ModelAndView page = page(HttpStatus.INTERNAL_SERVER_ERROR, "mistake");
        page.addObject("reference", reference);
        return page;
    }

    private static ModelAndView page(HttpStatus status, String kind) {
        ModelAndView page = new ModelAndView("base/error");
        page.setStatus(status);
        page.addObject("kind", kind);
        return page;
    }
}
