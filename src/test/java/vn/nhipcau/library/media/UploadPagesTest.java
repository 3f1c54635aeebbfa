package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Files are brought: each is kept once, as what it is, or refused in words. */
@ProductTest
class UploadPagesTest {
    @Autowired
    Browser browser;

    private Browser editor;
    private String own = "";

    @BeforeEach
    void signIn() {
        editor = browser.as("bien-tap.stttt");
        own = Given.unique("tệp");
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    @Test
    void sameBytesAreKeptOnceUnderTheFirstName() {
        byte[] bytes = Drawn.picture("jpeg", 400, 300, own);
        String first = String.valueOf(Brought.send(editor, "text/html", Brought.file("anh.jpg", bytes))
                .next());
        Answer again = Brought.send(
                editor,
                "application/json",
                Brought.file("khac.jpg", bytes),
                Brought.file("trang.jpg", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body())
                .contains("\"id\":" + id(first), "\"known\":true", "\"width\":400", "\"height\":300")
                .contains("\"title\":\"trang.jpg\"", "\"refused\":\"Nội dung tệp không phải ảnh");
    }

    @Test
    void twoWhoBringTheSameAtOnceGetTheSame() throws Exception {
        byte[] bytes = Drawn.picture("png", 500, 300, own);
        List<Browser> people =
                List.of(browser.as("bien-tap.stttt"), browser.as("chuyen-vien.stttt"), browser.as("dau-moi.svhttdl"));
        try (var both = Executors.newFixedThreadPool(people.size())) {
            Stream<Callable<Answer>> uploads = people.stream()
                    .map(person -> () -> Brought.send(person, "application/json", Brought.file("anh.png", bytes)));
            List<String> ids = new ArrayList<>();
            for (Future<Answer> answer : both.invokeAll(uploads.toList())) {
                ids.add(answer.get().body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
            }
            assertThat(ids).hasSize(3).allMatch(ids.getFirst()::equals).allMatch(found -> found.matches("\\d+"));
        }
    }

    @Test
    void nameThatLiesIsToldAndDrawingIsKeptSafe() {
        String svg = Drawn.svg(own).replace("<circle", "<script>alert(1)</script><circle onclick=\"alert(2)\"");
        Answer answer =
                Brought.send(editor, "text/html", Brought.file("anh.jpg", svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.text(".arrivals")).contains("đuôi .jpg, nội dung là SVG", "Đã bỏ 2 chi tiết");
        String address = answer.page().select(".arrivals a").attr("href");
        Answer original = editor.get(address + "/file");
        assertThat(original.body()).contains("<circle", own).doesNotContain("alert");
        assertThat(original.response().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void secretPaperIsRefused() throws Exception {
        var paper = new PDDocument();
        var page = new PDPage();
        paper.addPage(page);
        var font =
                PDType0Font.load(paper, new File("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"));
        try (var pen = new PDPageContentStream(paper, page)) {
            pen.beginText();
            pen.setFont(font, 14);
            pen.newLineAtOffset(70, 700);
            pen.showText("TỐI MẬT");
            pen.newLineAtOffset(0, -40);
            pen.showText("BÁO CÁO về " + own);
            pen.endText();
        }
        var bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        paper.close();
        Answer answer = Brought.send(editor, "text/html", Brought.file("bao-cao.pdf", bytes.toByteArray()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".arrivals")).contains("Tệp có dấu mật nên không được nhận");
    }
}
