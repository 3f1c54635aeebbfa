package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** The editor asks the library for media: by words, by numbers, by kind. */
@ProductTest
class PickTest {
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");

    @Autowired
    private Browser browser;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = browser.as("bien-tap.stttt");
    }

    @Test
    void numbersNameWhatIsWanted() {
        long first = picture();
        long second = picture();
        assertThat(picked("q=%23" + first)).containsExactly(first);
        assertThat(picked("q=%23" + first + "%20%23" + second)).containsExactlyInAnyOrder(first, second);
        assertThat(picked("q=%23" + Long.MAX_VALUE / 10)).isEmpty();
        assertThat(picked("q=%23")).as("a sign alone is a word").doesNotContain(first);
    }

    @Test
    void onlyWhatFitsTheBlockIsOffered() {
        long picture = picture();
        assertThat(picked("kind=PICTURE&kind=DRAWING")).contains(picture);
        assertThat(picked("kind=FILM")).doesNotContain(picture);
        assertThat(picked("kind=FILM&q=%23" + picture)).isEmpty();
    }

    private long picture() {
        byte[] bytes = Drawn.picture("jpeg", 400, 300, Given.unique("ảnh"));
        String address = String.valueOf(Brought.send(editor, "text/html", Brought.file("anh.jpg", bytes))
                .next());
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    private List<Long> picked(String query) {
        return ID.matcher(editor.get("/media/pick?" + query).body())
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }
}
