package vn.nhipcau.work.year;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** Anniversaries and press meetings. */
@Controller
class YearDayController {
    private final YearDays days;
    private final KeepYearDay keep;
    private final Clock clock;

    YearDayController(YearDays days, KeepYearDay keep, Clock clock) {
        this.days = days;
        this.keep = keep;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/year/days")
    String list(Visitor visitor, Model model) {
        int year = Text.day(clock.instant()).getYear();
        model.addAttribute("days", days.all());
        model.addAttribute("falls", days.lunar(year));
        model.addAttribute("year", year);
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_PLANS, null));
        return "work/year/days";
    }

    @Allows(Deed.KEEP_PLANS)
    @GetMapping("/year/days/new")
    String begin(Model model) {
        return page(null, YearDayForm.fresh(), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/year/days")
    String add(YearDayForm form, Visitor visitor, HttpServletResponse response, RedirectAttributes next, Model model) {
        Faults faults = form.faults(days.all(), 0);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(null, form, faults, model);
        }
        keep.add(visitor, form.day(0));
        next.addFlashAttribute("toast", Toast.of("work.days.added", form.name()));
        return "redirect:/year/days";
    }

    @Allows(Deed.KEEP_PLANS)
    @GetMapping("/year/days/{id}")
    String edit(@PathVariable long id, Model model) {
        YearDay day = find(id);
        return page(day, YearDayForm.of(day), Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/year/days/{id}")
    String save(
            @PathVariable long id,
            YearDayForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        YearDay day = find(id);
        Faults faults = form.faults(days.all(), id);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(day, form, faults, model);
        }
        if (!keep.change(visitor, day, form.day(id))) {
            response.setStatus(409);
            Changes changes = KeepYearDay.changes(day, form.day(id));
            model.addAttribute("others", Changes.read(changes.detail()));
            return page(day, form.over(day.version()), Faults.NONE, model);
        }
        next.addFlashAttribute("toast", Toast.of("work.days.saved"));
        return "redirect:/year/days";
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/year/days/{id}/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes next) {
        YearDay day = find(id);
        if (!keep.remove(visitor, day, version)) {
            throw new Refused("work.days.changedMeanwhile");
        }
        next.addFlashAttribute("toast", Toast.of("work.days.removed", day.nameVi()));
        return "redirect:/year/days";
    }

    private YearDay find(long id) {
        return days.find(id).orElseThrow(NotFound::new);
    }

    private static String page(@Nullable YearDay day, YearDayForm form, Faults faults, Model model) {
        model.addAttribute("day", day);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/year/editDay";
    }
}
