package vn.nhipcau.work.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.OfficeCalendar;

/** Tells everybody of what has happened. Done again, or by two at once, it adds nothing. */
@Component
class Tell {
    /** From then on the letter of the day is written. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Logger log = LoggerFactory.getLogger(Tell.class);

    private final Happenings happenings;
    private final Arrivals arrivals;
    private final WriteTelling tellings;
    private final OfficeCalendar days;

    Tell(Happenings happenings, Arrivals arrivals, WriteTelling tellings, OfficeCalendar days) {
        this.happenings = happenings;
        this.arrivals = arrivals;
        this.tellings = tellings;
        this.days = days;
    }

    /** Tells what is to be told at a moment. A thing that fails does not keep the others from being told. */
    void at(Instant now) {
        List<RuntimeException> failures = new ArrayList<>();
        happenings.untold(now).forEach(each -> write(() -> tellings.write(each, now), failures));
        LocalDate today = Text.day(now);
        if (!LocalTime.ofInstant(now, Text.ZONE).isBefore(MORNING) && days.isWorkingDay(today)) {
            arrivals.before(today).stream()
                    .map(Arrival::lead)
                    .distinct()
                    .forEach(lead -> write(() -> tellings.writeArrivals(lead, now), failures));
        }
        if (!failures.isEmpty()) {
            log.warn("{} things were not told and will be at the next time", failures.size(), failures.getFirst());
        }
    }

    private static void write(Runnable writing, List<RuntimeException> failures) {
        try {
            writing.run();
        } catch (DataAccessException | TransactionException e) {
            failures.add(e);
        }
    }
}
