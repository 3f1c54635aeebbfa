package vn.nhipcau.work.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.Holiday;
import vn.nhipcau.base.calendar.LunarCalendar;
import vn.nhipcau.base.calendar.LunarDate;

/**
 * Days one after another that are off for one reason, by one source: the five of Tết stand in one row.
 *
 * @param first that speaks for all
 */
public record DaysOff(Holiday first, LocalDate last) {
    static List<DaysOff> of(List<Holiday> holidays) {
        List<DaysOff> rows = new ArrayList<>();
        for (Holiday holiday : holidays) {
            if (!rows.isEmpty() && rows.getLast().goesOnWith(holiday)) {
                rows.set(rows.size() - 1, new DaysOff(rows.getLast().first, holiday.day()));
            } else {
                rows.add(new DaysOff(holiday, holiday.day()));
            }
        }
        return rows;
    }

    public boolean isOneDay() {
        return first.day().equals(last);
    }

    /** {@code 29/12 – 4/1 âm lịch}. */
    public String lunar(Text text) {
        String from = lunar(LunarCalendar.of(first.day()));
        String days = isOneDay() ? from : from + " – " + lunar(LunarCalendar.of(last));
        return text.get(LunarCalendar.of(last).leap() ? "base.lunar.leap" : "base.lunar", days);
    }

    private static String lunar(LunarDate date) {
        return date.day() + "/" + date.month();
    }

    private boolean goesOnWith(Holiday next) {
        return next.day().equals(last.plusDays(1))
                && next.kind() == first.kind()
                && next.feast() == first.feast()
                && first.other() == null
                && next.other() == null
                && next.checked() == first.checked()
                && Objects.equals(next.act(), first.act())
                && Objects.equals(next.paper(), first.paper());
    }
}
