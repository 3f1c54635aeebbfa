package vn.nhipcau.work.reminders;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Texts;

/** Puts digests into the words of those who read them. */
@Component
class Wording {
    private final Texts texts;
    private final Settings settings;
    private final String site;

    /**
     * @param site the address under which members open the program, for links in letters; empty: letters have none
     */
    Wording(Texts texts, Settings settings, @Value("${nhipcau.url:}") String site) {
        this.texts = texts;
        this.settings = settings;
        this.site = site.replaceAll("/+$", "");
    }

    Digest digest(Receiver to, List<Concern> concerns, LocalDate today) {
        return new Digest(to, concerns, today, texts.in(to.language()), settings.office(), site);
    }
}
