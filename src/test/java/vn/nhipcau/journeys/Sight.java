package vn.nhipcau.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * What a person finds on a page by its role and its words. Not by Playwright's own names of roles, which it spells by
 * the machine's locale: in a Turkish one there is no "lınk".
 */
final class Sight {
    private Sight() {}

    static Locator heading(Page page, String words) {
        return page.locator("role=heading[name*=\"" + words + "\"i]");
    }

    /** The first link that says so. */
    static Locator link(Page page, String words) {
        return page.locator(role("link", words)).first();
    }

    /** The tab of these words, whatever its count. */
    static Locator tab(Page page, String words) {
        return page.locator("role=link[name=/^" + words + " \\d+$/]");
    }

    static Locator button(Page page, String words) {
        return page.locator(role("button", words));
    }

    static Locator button(Locator within, String words) {
        return within.locator(role("button", words));
    }

    static Locator row(Page page, String words) {
        return page.locator("role=row").filter(having(words));
    }

    static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static String role(String role, String words) {
        return "role=" + role + "[name=\"" + words.replace("\"", "\\\"") + "\"i]";
    }
}
