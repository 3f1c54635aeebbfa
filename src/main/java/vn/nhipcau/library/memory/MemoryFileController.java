package vn.nhipcau.library.memory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The memory leaves for other programs, and memories of other programs come in. */
@Controller
class MemoryFileController {
    private static final int LONGEST_NAME = 200;

    private final WriteMemory write;
    private final ImportMemory imports;
    private final MemoryFiles files;
    private final ContentLanguages languages;

    MemoryFileController(WriteMemory write, ImportMemory imports, MemoryFiles files, ContentLanguages languages) {
        this.write = write;
        this.imports = imports;
        this.files = files;
        this.languages = languages;
    }

    /** All of it or one pair of languages, as it comes: nothing of it is held in memory. */
    @Allows(Deed.KEEP_TERMS)
    @GetMapping("/memory.tmx")
    void send(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        String name = Stream.of("bo-nho-dich", from, to)
                .map(part -> part.replaceAll("[^A-Za-z-]", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        response.setContentType("application/x-tmx+xml");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".tmx").build().toString());
        write.write(from, to, response.getOutputStream());
    }

    @Allows(Deed.KEEP_TERMS)
    @GetMapping("/memory/import")
    String ask() {
        return "library/memory/import";
    }

    /** What nothing can be taken of is told at once, and kept nowhere. */
    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/memory/import")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visitor visitor,
            HttpServletResponse response,
            Model model)
            throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        MemoryPlan plan =
                bytes.length == 0 ? new MemoryPlan(List.of(), 0, 0, List.of(), List.of()) : imports.plan(bytes);
        if (file == null || plan.isRefused()) {
            response.setStatus(422);
            model.addAttribute("refused", plan);
            return "library/memory/import";
        }
        return "redirect:/memory/import/" + files.receive(visitor, name(file), bytes);
    }

    @Allows(Deed.KEEP_TERMS)
    @GetMapping("/memory/import/{file}")
    String look(@PathVariable long file, Model model) {
        MemoryFile found = files.find(file).orElseThrow(NotFound::new);
        model.addAttribute("file", found);
        model.addAttribute("plan", imports.plan(found));
        model.addAttribute("languages", languages.all());
        return "library/memory/file";
    }

    @Allows(Deed.KEEP_TERMS)
    @PostMapping("/memory/import/{file}/taking")
    String take(@PathVariable long file, Visitor visitor, Text text, RedirectAttributes next) {
        int taken = imports.take(visitor, files.find(file).orElseThrow(NotFound::new));
        next.addFlashAttribute("toast", Toast.of("library.memory.import.done", text.number(taken)));
        return "redirect:/memory?origin=IMPORTED";
    }

    private static String name(MultipartFile file) {
        String whole = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        String named = whole.isBlank() ? "?" : whole;
        return named.substring(Math.max(0, named.length() - LONGEST_NAME));
    }
}
