package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nhipcau.base.MenuEntry;
import vn.nhipcau.base.Visitor;
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
                ReportingMenu::watches,
                List.of("/reports", "/outlines", "/regimes", "/consolidated"));
    }

    /** Whoever watches over no rounds, or only while a leader is away, has the own agency's reports. */
    @Bean
    MenuEntry ownReportsEntry() {
        return new MenuEntry(
                30,
                "work.reports",
                "/reports",
                "clipboard-list",
                visitor -> !watches(visitor),
                List.of("/rounds", "/outlines", "/regimes", "/consolidated"));
    }

    private static boolean watches(Visitor visitor) {
        return May.act(visitor.inOwnRight(), Deed.SEE_ROUNDS, null);
    }
}
