package vn.nhipcau.work.year;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;

@Configuration
class YearMenu {
    @Bean
    MenuEntry yearEntry() {
        return new MenuEntry(35, "work.year", "/year", "calendar", visitor -> true);
    }
}
