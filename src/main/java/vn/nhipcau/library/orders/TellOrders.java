package vn.nhipcau.library.orders;

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

/** Tells those concerned how orders stand. Done again, or by two at once, it adds nothing. */
@Component
class TellOrders {
    /** Nobody is reminded by night. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final Logger LOG = LoggerFactory.getLogger(TellOrders.class);

    private final OrderNewsRows rows;
    private final WriteOrderNews news;
    private final OfficeCalendar days;

    TellOrders(OrderNewsRows rows, WriteOrderNews news, OfficeCalendar days) {
        this.rows = rows;
        this.news = news;
        this.days = days;
    }

    /** Tells what is to be told at a moment. A thing that fails does not keep the others from being told. */
    void at(Instant now) {
        List<OrderNews> all = new ArrayList<>(rows.done(now));
        LocalDate today = Text.day(now);
        if (!LocalTime.ofInstant(now, Text.ZONE).isBefore(MORNING)) {
            all.addAll(rows.due(now, days.isWorkingDay(today)));
        }
        for (OrderNews each : all) {
            try {
                news.write(each, now);
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("{} was not told and will be at the next time", each.once(), e);
            }
        }
    }
}
