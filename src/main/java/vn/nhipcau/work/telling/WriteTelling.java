package vn.nhipcau.work.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.notices.Notices;

/** Tells all whom one thing concerns: the note that it is told, the notices and the letters come to be together or not at all. */
@Component
class WriteTelling {
    private final Hearers hearers;
    private final Arrivals arrivals;
    private final TellingWords wording;
    private final Notices notices;
    private final Outbox outbox;

    WriteTelling(Hearers hearers, Arrivals arrivals, TellingWords wording, Notices notices, Outbox outbox) {
        this.hearers = hearers;
        this.arrivals = arrivals;
        this.wording = wording;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Transactional
    public void write(Happening happening, Instant now) {
        if (!hearers.note(happening.once(), now)) {
            return;
        }
        for (Hearer to : hearers.of(happening, Text.day(now))) {
            Notices.Words words = wording.notice(happening, to);
            notices.put(to.id(), words, now);
            if (to.address() != null && happening.what().isPosted()) {
                outbox.put(wording.letter(happening, words, to, to.address()), now);
            }
        }
    }

    /** Writes to a lead office of the reports that came in before this day, once on a day. */
    @Transactional
    public void writeArrivals(long lead, Instant now) {
        LocalDate today = Text.day(now);
        String once = "arrivals " + lead + " " + today;
        if (!hearers.note(once, now)) {
            return;
        }
        List<Arrival> all = arrivals.before(today, lead);
        all.forEach(each -> hearers.note("posted " + each.move(), now));
        for (Hearer to : hearers.office(lead)) {
            List<Arrival> others = Arrival.last(
                    all.stream().filter(each -> each.doer() != to.id()).toList());
            if (to.address() != null && !others.isEmpty()) {
                outbox.put(wording.letter(once, others, to, to.address()), now);
            }
        }
    }
}
