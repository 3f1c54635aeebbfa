package vn.nhipcau.library.orders;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.mail.Letter;
import vn.nhipcau.base.notices.Notices;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.orders.WriteOrderNews.To;

/** Puts how orders stand into the words of those who are told. */
@Component
class OrderNewsWords {
    private final Texts texts;
    private final Settings settings;
    private final ContentLanguages languages;
    private final String site;

    /**
     * @param site the address under which members open the program, for links in letters; empty: letters have none
     */
    OrderNewsWords(Texts texts, Settings settings, ContentLanguages languages, @Value("${nhipcau.url:}") String site) {
        this.texts = texts;
        this.settings = settings;
        this.languages = languages;
        this.site = site.replaceAll("/+$", "");
    }

    Notices.Words notice(OrderNews news, To to) {
        Text text = texts.in(to.language());
        String language = languages.of(news.language()).within(to.language());
        String due = news.due() == null ? "" : text.date(news.due());
        String title = text.get("library.order.news.title." + news.what(), language, due);
        List<String> lines = new ArrayList<>();
        lines.add(text.get("library.order.news.line." + news.what(), news.title(), language, due, news.sentences()));
        if (news.detail() != null) {
            lines.add(text.get("library.order.news.detail", news.detail()));
        }
        return new Notices.Words(to.language(), title, lines, news.address());
    }

    Letter letter(OrderNews news, Notices.Words words, To to, String address) {
        Text text = texts.in(to.language());
        String office = settings.office();
        String body = String.join(
                "\n",
                text.get("work.reminder.mail.to", to.post(), to.agencyName()),
                "",
                String.join("\n", words.lines()),
                site.isEmpty() ? "" : site + news.address() + "\n",
                "-- ",
                text.get("library.order.news.why", office.isEmpty() ? "Nhịp Cầu" : office),
                text.get("work.reminder.mail.stop"),
                "");
        return new Letter(
                news.once() + " " + to.id(),
                to.post() + " · " + to.agencyName(),
                address,
                words.title() + ": " + news.title(),
                body);
    }
}
