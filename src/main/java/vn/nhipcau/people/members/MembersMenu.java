package vn.nhipcau.people.members;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

@Configuration
class MembersMenu {
    @Bean
    MenuEntry membersEntry() {
        return new MenuEntry(
                70, "people.members", "/members", "users", visitor -> May.everAct(visitor, Deed.SEE_MEMBERS));
    }
}
