package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** Films are kept as they came and given out as the public may have them. */
@ProductTest
class PublicFormTest {
    @Autowired
    Browser browser;

    @Autowired
    Media media;

    @Autowired
    MakeRenditions renditions;

    private Browser editor;
    private String own = "";

    @BeforeEach
    void signIn() {
        editor = browser.as("bien-tap.stttt");
        own = Given.unique("phim");
    }

    private static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    /** Those who keep it take the original as it came; what stands on pages is the form without place and device. */
    @Test
    void filmIsGivenOutWithoutWhatTheTelephoneWrote() {
        byte[] film = Drawn.joined(Telling.film(), Drawn.box("free", own.getBytes(StandardCharsets.UTF_8)));
        String address = String.valueOf(Brought.send(editor, "text/html", Brought.file("phim.mp4", film))
                .next());
        assertThat(editor.get(address).text("[aria-labelledby=bare]")).contains("đang được làm");
        assertThat(editor.get(address + "/public.mp4").status()).isEqualTo(404);
        renditions.all();
        assertThat(editor.get(address).page().select("[aria-labelledby=bare] a").attr("href"))
                .isEqualTo(address + "/public.mp4");
        assertThat(editor.get(address + "/public.mp4").body())
                .contains(Telling.PICTURES)
                .doesNotContain(Telling.PLACE, Telling.DEVICE);
        assertThat(editor.get(address + "/file").body()).contains(Telling.PLACE, Telling.DEVICE);
        Shown shown = media.shown(id(address), "vi").orElseThrow();
        assertThat(shown.form()).isNotNull();
        assertThat(editor.get(address + "/public.webm").status()).isEqualTo(404);
    }

    @Test
    void filmThatNobodyCanVouchForIsNotGivenOut() {
        byte[] film = Drawn.joined(
                Telling.film(),
                Drawn.box("free", own.getBytes(StandardCharsets.UTF_8)),
                Drawn.box("moof", Drawn.box("mfhd", new byte[8])));
        String address = String.valueOf(Brought.send(editor, "text/html", Brought.file("phim.mp4", film))
                .next());
        renditions.all();
        assertThat(editor.get(address).text("[aria-labelledby=bare]"))
                .contains("Không gỡ được hết dữ liệu máy ghi kèm");
        assertThat(media.shown(id(address), "vi").orElseThrow().form()).isNull();
    }
}
