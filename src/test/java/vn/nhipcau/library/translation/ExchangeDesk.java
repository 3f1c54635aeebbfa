package vn.nhipcau.library.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.library.exchange.FileKind;

/** Files on their way to a translator outside and back, and what the translator does with them. */
final class ExchangeDesk {
    private final TranslationDesk desk;
    private final Given given;

    ExchangeDesk(TranslationDesk desk, Given given) {
        this.desk = desk;
        this.given = given;
    }

    String begun(String words) {
        String edition = desk.published(words);
        desk.begin(edition);
        return edition;
    }

    byte[] sent(String edition, FileKind kind) {
        Browser.Answer answer = desk.translator.get(edition + "/texts/en/exchange/file?kind=" + kind);
        assertThat(answer.status()).isEqualTo(200);
        return answer.bytes();
    }

    byte[] xliff(String edition) {
        return sent(edition, FileKind.XLIFF_12);
    }

    static String text(Browser.Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    /** As a tool writes a translation behind its source. */
    static byte[] translated(byte[] file, String source, String target) {
        String text = new String(file, StandardCharsets.UTF_8);
        String sourced = ">" + source + "</source>";
        assertThat(text).contains(sourced);
        return text.replace(sourced, sourced + "<target state=\"translated\">" + target + "</target>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a tool does: the source copied with its codes, the words between them written over. */
    static byte[] typedInTool(byte[] file, FileKind kind) {
        String text = new String(file, StandardCharsets.UTF_8);
        int from = text.lastIndexOf("<source", text.indexOf("Rừng trên"));
        String source = text.substring(from, text.indexOf("</source>", from) + "</source>".length());
        String target = source.replace("source", "target")
                .replace("xml:lang=\"vi\"", "xml:lang=\"en\"")
                .replace("Rừng trên", "The forest on the")
                .replace(">đảo<", ">island<")
                .replaceAll("Hòn [0-9]+ còn", "is")
                .replace("nguyên sinh", "pristine");
        String edited = text.replace(source, source + target);
        if (kind == FileKind.XLIFF_12) {
            return edited.replace("<target", "<target state=\"translated\"").getBytes(StandardCharsets.UTF_8);
        }
        int segment = edited.lastIndexOf("<segment", edited.indexOf("<target"));
        return (edited.substring(0, segment) + "<segment state=\"translated\"" + edited.substring(segment + 8))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Into the empty cell behind the original. */
    static byte[] typedInWord(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String edited = part.replaceFirst(
                        "(?s)(Rừng.*?</w:tc><w:tc>.*?)(<w:p/>|<w:p></w:p>)",
                        "$1<w:p><w:r><w:t>The forest on the &lt;1&gt;island&lt;/1&gt; is &lt;2&gt;pristine&lt;/2&gt;.</w:t></w:r></w:p>");
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(edited.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static Browser.Answer bring(Browser who, String edition, String name, byte[] file) {
        return who.send(MockMvcRequestBuilders.multipart(URI.create(edition + "/texts/en/exchange"))
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(csrf()));
    }

    static Browser.Answer take(Browser who, Browser.Answer brought, Document seen, String... more) {
        String[] params = new String[more.length + 2];
        params[0] = "print";
        params[1] = seen.select("input[name=print]").val();
        System.arraycopy(more, 0, params, 2, more.length);
        return who.post(next(brought) + "/taking", params);
    }

    static String next(Browser.Answer answer) {
        return Objects.requireNonNull(answer.next(), "it leads nowhere");
    }

    static String counts(Document page) {
        return page.select(".filecounts dd").text();
    }

    static void assertRefused(Browser.Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("[role=alert]")).contains(why);
    }

    void translate(String edition, String source, String target) {
        String key = keyOf(edition, source);
        desk.translator.post(
                edition + "/texts/en/sentences/" + key,
                "version",
                desk.versionOf(edition, key),
                "target",
                target,
                "act",
                "done");
    }

    String keyOf(String edition, String source) {
        return given.sql()
                .sql("select key from edition_segment where edition_id = :id and meaning = :source")
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .single();
    }

    /** What a sentence is in English, how far it is and from where it came; null where it is nothing. */
    @Nullable
    String target(String edition, String source) {
        return given.sql()
                .sql("""
                select target || ' ' || state || ' ' || origin from segment_translation
                where edition_id = :id and language = 'en' and meaning = :source
                """)
                .param("id", TranslationDesk.id(edition))
                .param("source", source)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    String title(String edition) {
        return given.sql()
                .sql("select title from edition_text where edition_id = :id and language = 'vi'")
                .param("id", TranslationDesk.id(edition))
                .query(String.class)
                .single();
    }
}
