package vn.nhipcau.library.translation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.exchange.Exchanged;
import vn.nhipcau.library.exchange.FileKind;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** A translation goes out as a file, and a file comes back. */
@Controller
class ExchangeController {
    private static final int LONGEST_NAME = 200;

    private final TranslationBenches benches;
    private final Translations translations;
    private final Exchanges exchanges;
    private final BroughtFiles files;
    private final ReceiveFile receive;

    ExchangeController(
            TranslationBenches benches,
            Translations translations,
            Exchanges exchanges,
            BroughtFiles files,
            ReceiveFile receive) {
        this.benches = benches;
        this.translations = translations;
        this.exchanges = exchanges;
        this.files = files;
        this.receive = receive;
    }

    @Allows(Deed.TRANSLATE)
    @GetMapping("/editions/{edition}/texts/{text}/exchange")
    String show(@PathVariable long edition, @PathVariable String text, Visitor visitor, Model model) {
        return page(benches.opened(visitor, edition, text), model);
    }

    /** The sentences as a file: all of them, or those that want work. */
    @Allows(Deed.TRANSLATE)
    @GetMapping("/editions/{edition}/texts/{text}/exchange/file")
    ResponseEntity<byte[]> send(
            @PathVariable long edition,
            @PathVariable String text,
            @RequestParam FileKind kind,
            @RequestParam(defaultValue = "false") boolean open,
            Visitor visitor,
            Text words)
            throws IOException {
        Opened opened = benches.opened(visitor, edition, text);
        Exchanged leaving = exchanges.leaving(opened, open);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        kind.write(leaving, words, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(Exchanges.fileName(opened, kind), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.toByteArray());
    }

    /** What nothing can be taken of is told at once, and kept nowhere. */
    @Allows(Deed.TRANSLATE)
    @PostMapping("/editions/{edition}/texts/{text}/exchange")
    String bring(
            @PathVariable long edition,
            @PathVariable String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visitor visitor,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Opened opened = benches.opened(visitor, edition, text);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        FilePlan plan = bytes.length == 0 ? null : exchanges.plan(opened, bytes);
        if (file == null || plan == null || plan.brought().isRefused()) {
            response.setStatus(422);
            model.addAttribute("refused", plan);
            model.addAttribute("missing", plan == null);
            model.addAttribute("fileName", file == null ? "" : name(file));
            return page(opened, model);
        }
        long id = receive.receive(visitor, opened, name(file), bytes);
        return "redirect:" + opened.text().address() + "/exchange/" + id;
    }

    private static String name(MultipartFile file) {
        String whole = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "");
        String named = whole.isBlank() ? "?" : whole;
        return named.substring(Math.max(0, named.length() - LONGEST_NAME));
    }

    private String page(Opened opened, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute(
                "progress",
                Progress.of(
                        translations.of(opened.edition().id(), opened.language().code())));
        model.addAttribute("files", files.of(opened.text()));
        return "library/translation/exchange";
    }
}
