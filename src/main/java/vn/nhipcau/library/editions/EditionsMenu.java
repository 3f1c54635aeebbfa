package vn.nhipcau.library.editions;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;

/** The entry of the library in the bar. */
@Configuration
class EditionsMenu {
    @Bean
    MenuEntry libraryEntry() {
        return new MenuEntry(
                32,
                "library",
                "/editions",
                "newspaper",
                visitor -> true,
                List.of("/catalogue", "/collections", "/media", "/terms", "/memory", "/translations", "/publications"));
    }
}
