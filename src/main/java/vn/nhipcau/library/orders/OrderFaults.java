package vn.nhipcau.library.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.orders.OrderForm.Line;
import vn.nhipcau.library.orders.OrderForm.Pricing;

/** What is wrong in a form of orders. */
@Component
class OrderFaults {
    private final Hands hands;
    private final OfficeCalendar calendar;
    private final Clock clock;

    OrderFaults(Hands hands, OfficeCalendar calendar, Clock clock) {
        this.hands = hands;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * All that is wrong.
     *
     * @param kept the day that stands already and so may be over, null for a new order
     */
    Faults of(OrderForm form, @Nullable LocalDate kept) {
        List<Choice> known = hands.all();
        String forgotten = form.forgotten();
        Faults faults = Faults.NONE
                .when(!forgotten.isEmpty(), "language", "library.order.fault.unticked", forgotten)
                .when(forgotten.isEmpty() && form.chosen().isEmpty(), "language", "library.order.fault.language");
        for (Line line : form.chosen()) {
            faults = faults.and(people(line, known));
        }
        return faults.and(day(form, kept))
                .when(form.pricing() != Pricing.NONE && form.money().isEmpty(), "amount", "library.order.fault.amount");
    }

    private static Faults people(Line line, List<Choice> known) {
        boolean member = !line.translator().isEmpty();
        return Faults.NONE
                .when(
                        member ? !Hands.has(known, line.translator()) : Hands.isNobody(line.bureau()),
                        "translator." + line.language(),
                        "library.order.fault.translator")
                .when(member && !line.bureau().isEmpty(), "bureau." + line.language(), "library.order.fault.bureau")
                .when(!Hands.has(known, line.reviewer()), "reviewer." + line.language(), "library.order.fault.reviewer")
                .when(
                        member && line.reviewer().equals(line.translator()),
                        "reviewer." + line.language(),
                        "library.order.fault.own");
    }

    private Faults day(OrderForm form, @Nullable LocalDate kept) {
        Optional<LocalDate> typed = Typed.day(form.due());
        if (typed.isEmpty()) {
            return Faults.NONE.when(true, "due", "library.order.fault.due");
        }
        LocalDate due = typed.get();
        if (due.equals(kept)) {
            return Faults.NONE;
        }
        LocalDate today = Text.day(clock.instant());
        return Faults.NONE
                .when(due.isBefore(today), "due", "library.order.fault.past")
                .when(
                        !due.isBefore(today) && !calendar.isWorkingDay(due) && !form.isMeant(due),
                        "due",
                        "library.order.fault.dayOff",
                        Typed.day(calendar.reading().sameOrPrevious(due)));
    }
}
