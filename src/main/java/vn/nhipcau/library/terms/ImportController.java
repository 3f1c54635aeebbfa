package vn.nhipcau.library.terms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A table of terms comes in: first what it would do, then that. Between the two it stands on the page alone. */
@Controller
class ImportController {
    private static final String PAGE = "library/terms/import";

    private final ImportTerms imports;

    ImportController(ImportTerms imports) {
        this.imports = imports;
    }

    @Allows(Deed.KEEP_TERMS)
    @GetMapping("/terms/import")
    String ask(Model model) {
        model.addAttribute("table", "");
        return PAGE;
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/import/preview")
    String look(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table,
            Text text,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String pasted = table;
        try {
            pasted = SheetFile.text(file == null ? new byte[0] : file.getBytes(), table);
            model.addAttribute("plan", imports.plan(pasted, text.language()));
        } catch (Refused why) {
            response.setStatus(422);
            model.addAttribute("unreadable", why);
        }
        model.addAttribute("table", pasted);
        return PAGE;
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/terms/import")
    String keep(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "0") int print,
            Visitor visitor,
            Text text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        ImportTerms.Plan plan = imports.plan(table, text.language());
        if (plan.print() != print || plan.planned().isEmpty()) {
            response.setStatus(409);
            model.addAttribute("plan", plan);
            model.addAttribute("table", table);
            model.addAttribute("otherwise", true);
            return PAGE;
        }
        imports.keep(visitor, plan);
        next.addFlashAttribute(
                "toast",
                Toast.of("library.terms.imported", text.number(plan.planned().size())));
        return "redirect:/terms";
    }
}
