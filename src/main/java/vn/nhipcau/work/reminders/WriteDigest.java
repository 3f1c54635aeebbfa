package vn.nhipcau.work.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.calendar.OfficeCalendar;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.mail.Outbox;
import vn.nhipcau.base.notices.Notices;

/** Reminds one person: the steps that are settled, the notice and the letter come to be together or not at all. */
@Component
class WriteDigest {
    private final Concerns concerns;
    private final Reminders reminders;
    private final OfficeCalendar days;
    private final Wording wording;
    private final Notices notices;
    private final Outbox outbox;

    WriteDigest(
            Concerns concerns, Reminders reminders, OfficeCalendar days, Wording wording, Notices notices, Outbox outbox) {
        this.concerns = concerns;
        this.reminders = reminders;
        this.days = days;
        this.wording = wording;
        this.notices = notices;
        this.outbox = outbox;
    }

    /** Whether these are told on a day: on a day of rest only where one of them cannot wait. */
    boolean goesOut(List<Concern> all, LocalDate day) {
        List<Integer> steps = all.stream()
                .map(concern -> concern.stepOn(day))
                .flatMap(Optional::stream)
                .toList();
        return days.isWorkingDay(day) ? !steps.isEmpty() : steps.stream().anyMatch(Steps::isUrgent);
    }

    /** Writes a member's digest of the day, unless it was written or there is nothing to tell. */
    @Transactional
    public void write(long member, Instant now) {
        LocalDate today = Text.day(now);
        Optional<Receiver> receiver = reminders.hold(member);
        if (receiver.isEmpty() || reminders.hasDigest(member, today)) {
            return;
        }
        List<Concern> all = concerns.of(member, today);
        if (goesOut(all, today)) {
            write(
                    receiver.get(),
                    all.stream()
                            .filter(concern -> concern.stepOn(today).isPresent())
                            .toList(),
                    now);
        }
    }

    private void write(Receiver to, List<Concern> told, Instant now) {
        LocalDate today = Text.day(now);
        reminders.keepDigest(to.id(), today, now);
        told.forEach(concern -> reminders.settle(concern, today));
        Digest digest = wording.digest(to, told, today);
        notices.put(to.id(), digest.notice(), now);
        if (to.address() != null) {
            outbox.put(digest.letter(to.address()), now);
        }
    }
}
