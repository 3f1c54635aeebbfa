package vn.nhipcau.people.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

@Configuration
class TrailMenu {
    @Bean
    MenuEntry trailEntry() {
        return new MenuEntry(80, "people.trail", "/trail", "history", visitor -> May.everAct(visitor, Deed.READ_TRAIL));
    }
}
