package vn.nhipcau.work.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Files of evidence come in by what they are and go out as files. */
@ProductTest
class EvidencePagesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    Browser focal;

    @BeforeEach
    void signIn() {
        focal = browsers.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
    }

    private Answer upload(String name, byte[] bytes, String what) {
        var request = MockMvcRequestBuilders.multipart("/activities")
                .file(new MockMultipartFile("files", name, "image/png", bytes));
        String[] fields = {"what", what, "from", "14/5/2022", "tasks", "none"};
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        return focal.send(request);
    }

    @Test
    void fileIsKeptAndGoesOutAsAFileOnly() {
        Answer saved = upload("../../ảnh “đẹp”.png", PNG, Given.unique("Chụp ảnh"));
        Answer page = focal.get(Objects.requireNonNull(saved.next()));
        assertThat(page.text(".files a")).isEqualTo("ảnh “đẹp”.png");
        Answer file = focal.get(page.page().select(".files a").attr("href"));
        assertThat(file.bytes()).isEqualTo(PNG);
        assertThat(file.response().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.response().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.response().getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void fileThatIsNotWhatItsNameSaysIsRefusedAndAGoodOneSurvivesAFault() {
        byte[] program = "MZ this is a program".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(upload("anh.png", program, "Chụp ảnh").text("#files .error")).contains("“anh.png” không phải ảnh");
        Answer fault = upload("anh.png", PNG, "");
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.text("#files .file")).contains("anh.png");
        String sha256 = fault.page().select("[name=file]").val();
        String address = Objects.requireNonNull(focal.post(
                        "/activities",
                        "what",
                        "Chụp ảnh",
                        "from",
                        "14/5/2022",
                        "tasks",
                        "none",
                        "file",
                        sha256,
                        "file.title",
                        "anh.png",
                        "file.id",
                        "0")
                .next());
        assertThat(focal.get(address).text(".files a")).isEqualTo("anh.png");
    }

    @Test
    void paperWithAMarkOfSecrecyIsRefused() throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var paper = new org.apache.poi.xwpf.usermodel.XWPFDocument()) {
            paper.createParagraph().createRun().setText("UBND TỈNH");
            paper.createParagraph().createRun().setText("MẬT");
            paper.createParagraph().createRun().setText("Nội dung");
            paper.write(out);
        }
        Answer answer = upload("bao-cao.docx", out.toByteArray(), Given.unique("Gửi báo cáo"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#files .error")).contains("“bao-cao.docx” có dấu mật");
        assertThat(answer.page().select("[name=file]")).isEmpty();
    }
}
