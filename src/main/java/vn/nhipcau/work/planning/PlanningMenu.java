package vn.nhipcau.work.planning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;

/** The room's entries in the bar. */
@Configuration
class PlanningMenu {
    @Bean
    MenuEntry workEntry() {
        return new MenuEntry(10, "work.work", "/work", "house", visitor -> true);
    }

    @Bean
    MenuEntry plansEntry() {
        return new MenuEntry(20, "work.plans", "/plans", "list-checks", visitor -> true);
    }

    @Bean
    MenuEntry tasksEntry() {
        return new MenuEntry(25, "work.tasks", "/tasks", "flag", visitor -> true);
    }
}
