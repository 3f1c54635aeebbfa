package vn.nhipcau.library.media;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;

/** Files that tests bring into the library, as a person's browser or a script does. */
public final class Brought {
    private Brought() {}

    /**
     * Sends files.
     *
     * @param accept {@code text/html} as a browser, {@code application/json} as a script
     */
    public static Answer send(Browser person, String accept, MockMultipartFile... files) {
        var request = MockMvcRequestBuilders.multipart("/media");
        Arrays.asList(files).forEach(request::file);
        request.with(csrf()).accept(MediaType.parseMediaType(accept));
        return person.send(request);
    }

    public static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "image/jpeg", bytes);
    }
}
