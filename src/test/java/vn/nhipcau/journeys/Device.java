package vn.nhipcau.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;

/** What a person sits before. */
record Device(int width, int height, boolean phone, boolean scripts) {
    /** The screen of most offices, less what the browser itself takes. */
    static final Device DESK = new Device(1366, 650, false, true);

    static final Device PHONE = new Device(390, 844, true, true);

    static final Device WITHOUT_SCRIPTS = new Device(1366, 650, false, false);

    NewContextOptions options(String address) {
        return new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setHasTouch(phone)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setAcceptDownloads(true);
    }

    static Path pictures() {
        return Path.of("target", "journeys");
    }
}
