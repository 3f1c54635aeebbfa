package vn.nhipcau.people.agencies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

@Configuration
class AgenciesMenu {
    @Bean
    MenuEntry agenciesEntry() {
        return new MenuEntry(
                60, "people.agencies", "/agencies", "building-2", visitor -> May.everAct(visitor, Deed.SEE));
    }
}
