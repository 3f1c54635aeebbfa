package vn.nhipcau.work.papers;

import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.nhipcau.paper.UnreadablePaper;
import vn.nhipcau.paper.checking.FormCheck;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Anyone's file held against Decree 30. Nothing of it is kept: no file, no row, no trace. */
@Controller
class FormCheckController {
    private static final String PAGE = "work/papers/check";

    @Allows(Deed.SEE)
    @GetMapping("/papers/check")
    String ask() {
        return PAGE;
    }

    @Allows(Deed.SEE)
    @PostMapping("/papers/check")
    String check(@RequestParam("file") MultipartFile file, Model model) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        model.addAttribute("check", FormCheck.of(name, file.getBytes(), null));
        model.addAttribute("name", name);
        return PAGE;
    }

    @ExceptionHandler(UnreadablePaper.class)
    ModelAndView unreadable(UnreadablePaper why) {
        ModelAndView page = new ModelAndView(PAGE);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("unreadable", why);
        return page;
    }
}
