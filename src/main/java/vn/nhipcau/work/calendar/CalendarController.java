package vn.nhipcau.work.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.calendar.OfficeYear;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.trail.TrailEntries;

/** Which days of a year are off, and by what. */
@Controller
class CalendarController {
    /** The first whole year under a recorded act, and the last that the lunar calendar was checked for with care. */
    static final int FIRST = 2014;

    static final int LAST = 2071;

    private final OfficeCalendar calendar;
    private final TrailEntries trail;
    private final Clock clock;

    CalendarController(OfficeCalendar calendar, TrailEntries trail, Clock clock) {
        this.calendar = calendar;
        this.trail = trail;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/calendar")
    String now(@RequestParam(defaultValue = "") String year, Model model) {
        return year.matches("\\d{4}") && isOffered(Integer.parseInt(year))
                ? "redirect:/calendar/" + year
                : page(today().getYear(), model);
    }

    @Allows(Deed.SEE)
    @GetMapping("/calendar/{year}")
    String show(@PathVariable int year, Model model) {
        return page(year, model);
    }

    static boolean isOffered(int year) {
        return year >= FIRST && year <= LAST;
    }

    private String page(int year, Model model) {
        if (!isOffered(year)) {
            throw new NotFound();
        }
        OfficeYear office = calendar.year(year);
        model.addAttribute("office", office);
        model.addAttribute("grid", YearGrid.of(office));
        model.addAttribute("daysOff", DaysOff.of(office.holidays()));
        model.addAttribute("today", today());
        model.addAttribute("trail", trail.of("/calendar/" + year));
        model.addAttribute("earlier", isOffered(year - 1));
        model.addAttribute("later", isOffered(year + 1));
        return "work/calendar/year";
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }
}
