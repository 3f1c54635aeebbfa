package vn.nhipcau.library.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.Coded;
import vn.nhipcau.people.Role;

/** The pages of the memory. */
@ProductTest
class MemoryPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Given given;

    @Autowired
    Memory memory;

    @Test
    void bothSidesAreSearchedWithoutMarks() {
        keep("Gốm Phước Tích nung củi dương.", "Phuoc Tich <1>pottery</1>.");
        Browser reader = reader(Role.TRANSLATOR);
        assertThat(reader.get("/memory?q=phuoc%20tich%20gom").body()).contains("Phuoc Tich pottery.");
        assertThat(reader.get("/memory?q=pottery&to=km").body()).doesNotContain("Phuoc Tich pottery.");
        assertThat(reader.get("/memory?q=pottery").body()).doesNotContain("/removal");
    }

    @Test
    void anEditorTakesOneOutAndPutsItBack() {
        keep("Nón lá Gio Linh lợp hai lớp.", "Wrong hats.");
        Browser editor = reader(Role.EDITOR);
        long entry = given.sql()
                .sql("select id from memory_entry where target = 'Wrong hats.'")
                .query(Long.class)
                .single();
        editor.post("/memory/" + entry + "/removal");
        assertThat(editor.get("/memory?q=wrong%20hats").body()).doesNotContain("Nón lá Gio Linh");
        assertThat(given.trailed("memory.removed", "Nón lá Gio Linh lợp hai lớp."))
                .isEqualTo(1);
        assertThat(editor.post("/memory/" + entry + "/removal").status()).isEqualTo(404);
        editor.post("/memory/" + entry + "/restoration");
        assertThat(editor.get("/memory?q=wrong%20hats").body()).contains("Nón lá Gio Linh");
    }

    private Browser reader(Role role) {
        return browser.as(given.member(given.agency(), role).signInName());
    }

    private void keep(String source, String target) {
        given.write(() -> memory.keep(
                List.of(new Translated(
                        "vi",
                        "en",
                        new Coded(source, List.of()),
                        new Coded(target, List.of()),
                        null,
                        null,
                        null,
                        "Nghề cũ",
                        null,
                        Origin.IMPORTED)),
                null));
    }
}
