package vn.nhipcau.work.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one place here that says on which days the offices work: Monday to Friday. */
@Component
class WorkingDays {
    private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isWorkingDay(LocalDate day) {
        return !REST.contains(day.getDayOfWeek());
    }
}
