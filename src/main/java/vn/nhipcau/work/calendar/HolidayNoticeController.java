package vn.nhipcau.work.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.calendar.HolidayNotice;
import vn.nhipcau.base.calendar.HolidayNotices;
import vn.nhipcau.base.calendar.KeepNotice;
import vn.nhipcau.base.calendar.NoticeDay;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.calendar.OfficeYear;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Records the notice of a year, or changes it. */
@Controller
class HolidayNoticeController {
    private final OfficeCalendar calendar;
    private final HolidayNotices notices;
    private final KeepNotice keep;

    HolidayNoticeController(OfficeCalendar calendar, HolidayNotices notices, KeepNotice keep) {
        this.calendar = calendar;
        this.notices = notices;
        this.keep = keep;
    }

    @Allows(Deed.KEEP_CALENDAR)
    @GetMapping("/calendar/{year}/notice")
    String edit(@PathVariable int year, Model model) {
        OfficeYear office = office(year);
        NoticeForm form = notices.find(year)
                .map(notice -> NoticeForm.of(notice, notices.toldBy(year)))
                .orElseGet(NoticeForm::blank);
        return page(office, form, Faults.NONE, model);
    }

    @Allows(Deed.KEEP_CALENDAR)
    @PostMapping("/calendar/{year}/notice")
    String save(
            @PathVariable int year,
            NoticeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        OfficeYear office = office(year);
        Faults faults = faults(form, office);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(office, form, faults, model);
        }
        HolidayNotice notice = form.notice(year);
        List<NoticeDay> days = form.days(office);
        if (!keep.keep(visitor, notice, days)) {
            response.setStatus(409);
            model.addAttribute("others", Changes.read(keep.changes(notice, days).detail()));
            int version = notices.find(year).map(HolidayNotice::version).orElse(0);
            return page(office, form.over(version), Faults.NONE, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.notice.kept", Integer.toString(year)));
        return "redirect:" + notice.address();
    }

    private Faults faults(NoticeForm form, OfficeYear office) {
        Faults faults = form.faults(office);
        if (!faults.isEmpty()) {
            return faults;
        }
        Optional<LocalDate> taken = notices.taken(
                office.year(), form.days(office).stream().map(NoticeDay::day).toList());
        return faults.when(
                taken.isPresent(),
                "swaps",
                KeepNotice.TAKEN,
                taken.map(Typed::day).orElse(""));
    }

    private OfficeYear office(int year) {
        if (!CalendarController.isOffered(year)) {
            throw new NotFound();
        }
        return calendar.year(year);
    }

    private static String page(OfficeYear office, NoticeForm form, Faults faults, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/calendar/notice";
    }
}
