package vn.nhipcau.work.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.calendar.WorkingDays;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The table of legal deadlines, and an end counted by it. */
@Controller
class DeadlineController {
    private final LegalDeadlines deadlines;
    private final OfficeCalendar calendar;
    private final Clock clock;

    DeadlineController(LegalDeadlines deadlines, OfficeCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/deadlines")
    String show(DueForm form, Text text, Model model, HttpServletResponse response) {
        LocalDate today = Text.day(clock.instant());
        Faults faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("today", today);
        model.addAttribute("matters", matters(text));
        model.addAttribute(
                "rules",
                deadlines.all().stream()
                        .filter(rule -> form.isOfAllTimes() || rule.isInForceOn(today))
                        .toList());
        model.addAttribute("answer", form.isAsked() && faults.isEmpty() ? answer(form) : null);
        return "work/deadlines/list";
    }

    private Answer answer(DueForm form) {
        LocalDate day = Typed.day(form.day()).orElseThrow();
        LocalDateTime event = day.atTime(form.at().orElseThrow());
        Matter matter = Objects.requireNonNull(form.matter());
        LegalDeadline rule = deadlines.on(matter, day).orElse(null);
        Due due = deadlines.due(matter, event.atZone(Text.ZONE).toInstant()).orElse(null);
        WorkingDays days = calendar.reading();
        List<LocalDate> rest = due == null ? List.of() : due.skipped();
        List<Answer.Rest> skipped = rest.stream()
                .map(each -> new Answer.Rest(
                        each, days.year(each.getYear()).holiday(each).orElse(null)))
                .toList();
        return new Answer(day, rule, due, skipped, untold(day, due, days));
    }

    /** Hours and days that stay do not ask the calendar. */
    private static List<Integer> untold(LocalDate day, @Nullable Due due, WorkingDays days) {
        return due == null || !due.rule().asksCalendar()
                ? List.of()
                : IntStream.rangeClosed(
                                Math.min(day.getYear(), due.day().getYear()),
                                Math.max(day.getYear(), due.day().getYear()))
                        .filter(year -> days.year(year).notice() == null)
                        .boxed()
                        .toList();
    }

    private static List<Choice> matters(Text text) {
        return Stream.of(Matter.values())
                .map(matter -> new Choice(matter.name(), text.get(matter.key())))
                .toList();
    }
}
