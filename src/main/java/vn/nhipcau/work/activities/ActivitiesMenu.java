package vn.nhipcau.work.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;

@Configuration
class ActivitiesMenu {
    @Bean
    MenuEntry activitiesEntry() {
        return new MenuEntry(15, "work.activities", "/activities", "circle-check", visitor -> true);
    }
}
