package vn.nhipcau.work.documents;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;

/** The entry of registers, archive and checking in the bar. */
@Configuration
class DocumentsMenu {
    @Bean
    MenuEntry documentsEntry() {
        return new MenuEntry(
                33, "work.documents", "/documents", "book-open", visitor -> true, List.of("/archive", "/papers"));
    }
}
