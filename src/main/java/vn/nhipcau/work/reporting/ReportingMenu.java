package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The feature's entry in the bar. */
@Configuration
class ReportingMenu {
    @Bean
    MenuEntry reportsEntry() {
        return new MenuEntry(
                30,
                "work.reports",
                "/rounds",
                "clipboard-list",
                visitor -> May.act(visitor, Deed.SEE_ROUNDS, null),
                List.of("/reports", "/outlines", "/regimes", "/consolidated"));
    }

    /** Whoever watches over no rounds has the own agency's reports. */
    @Bean
    MenuEntry ownReportsEntry() {
        return new MenuEntry(
                30,
                "work.reports",
                "/reports",
                "clipboard-list",
                visitor -> !May.act(visitor, Deed.SEE_ROUNDS, null),
                List.of("/rounds"));
    }
}
