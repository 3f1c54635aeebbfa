package vn.nhipcau.work.telling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Settings;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.mail.Letter;
import vn.nhipcau.base.notices.Notices;
import vn.nhipcau.work.rounds.Sections;

/** Puts what has happened into the words of those who are told. */
@Component
class TellingWords {
    /** Of a place in the text so much is quoted. */
    private static final int QUOTED = 160;

    private final Texts texts;
    private final Settings settings;
    private final Sections sections;
    private final String site;

    /**
     * @param site the address under which members open the program, for links in letters; empty: letters have none
     */
    TellingWords(Texts texts, Settings settings, Sections sections, @Value("${nhipcau.url:}") String site) {
        this.texts = texts;
        this.settings = settings;
        this.sections = sections;
        this.site = site.replaceAll("/+$", "");
    }

    Notices.Words notice(Happening happening, Hearer to) {
        Text text = texts.in(to.language());
        String title =
                text.get("work.telling.title." + happening.what(), happening.agencyName(), text.date(happening.due()));
        return new Notices.Words(to.language(), title, lines(happening, text), happening.address());
    }

    Letter letter(Happening happening, Notices.Words words, Hearer to, String address) {
        return letter(
                happening.once() + " " + to.id(),
                to,
                address,
                words.title() + ": " + happening.title(),
                words.lines(),
                happening.address());
    }

    /** One a day for all reports that came in. */
    Letter letter(String once, List<Arrival> arrivals, Hearer to, String address) {
        Text text = texts.in(to.language());
        List<String> lines = Arrival.byRound(arrivals).stream()
                .map(of -> text.get(
                        "work.telling.arrivals.line",
                        of.getFirst().title(),
                        of.size(),
                        String.join(
                                "; ", of.stream().map(each -> name(each, text)).toList())))
                .toList();
        String subject = text.get("work.telling.arrivals.subject", arrivals.size());
        long rounds = arrivals.stream().map(Arrival::round).distinct().count();
        String page = rounds == 1 ? "/rounds/" + arrivals.getFirst().round() : "/rounds";
        return letter(once + " " + to.id(), to, address, subject, lines, page);
    }

    private static String name(Arrival arrival, Text text) {
        return arrival.again() ? text.get("work.telling.arrivals.again", arrival.agencyName()) : arrival.agencyName();
    }

    private List<String> lines(Happening happening, Text text) {
        String first = text.get(
                "work.telling.line." + happening.what(),
                happening.title(),
                happening.agencyName(),
                happening.actor() == null ? "" : happening.actor(),
                text.date(happening.due()));
        String reason = happening.reason() == null ? "" : text.get("work.telling.reason", happening.reason());
        String section = section(happening);
        String quote = happening.quote() == null ? "" : "“" + quoted(happening.quote()) + "”";
        return Stream.of(first, reason, section.isEmpty() ? "" : text.get("work.telling.place", section), quote)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String section(Happening happening) {
        Long id = happening.section();
        return id == null
                ? ""
                : sections.ofRound(happening.round()).stream()
                        .filter(section -> section.id() == id)
                        .findFirst()
                        .map(section -> section.fullMark() + " " + section.title())
                        .orElse("");
    }

    private static String quoted(String words) {
        return words.length() <= QUOTED ? words : words.substring(0, words.lastIndexOf(' ', QUOTED) + 1) + "…";
    }

    private Letter letter(
            String once, Hearer to, String address, String subject, List<String> lines, @Nullable String page) {
        Text text = texts.in(to.language());
        String office = settings.office();
        String body = String.join(
                "\n",
                text.get("work.reminder.mail.to", to.post(), to.agencyName()),
                "",
                String.join("\n", lines),
                site.isEmpty() ? "" : site + page + "\n",
                "-- ",
                text.get("work.telling.mail.why", office.isEmpty() ? "Nhịp Cầu" : office),
                text.get("work.reminder.mail.stop"),
                "");
        return new Letter(once, to.post() + " · " + to.agencyName(), address, subject, body);
    }
}
