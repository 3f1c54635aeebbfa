package vn.nhipcau.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/**
 * The sample's own time: it starts on Monday 16/5/2022 at 8:00 in the zone of the office and passes while the program
 * runs. After a restart it goes on where it stood, so that nothing stored ever lies in its future.
 */
public final class SampleClock extends Clock {
    /** The day on which the sample opens. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 5, 16);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** One for all: clocks of other zones tell the same moment. */
    private static final long STARTED = System.nanoTime();

    private final boolean dayWasAsked;
    private final AtomicReference<Instant> start;
    private final ZoneId zone;

    /**
     * A clock that starts on a morning.
     *
     * @param day asked for, or null for the sample's own
     */
    public SampleClock(@Nullable LocalDate day) {
        dayWasAsked = day != null;
        start = new AtomicReference<>(morning(day == null ? FIRST_DAY : day));
        zone = Text.ZONE;
    }

    private SampleClock(SampleClock same, ZoneId zone) {
        dayWasAsked = same.dayWasAsked;
        start = same.start;
        this.zone = zone;
    }

    /** Goes on from the last moment that was written down, unless a day was asked for. */
    public void goOnFrom(Instant last) {
        if (!dayWasAsked && last.isAfter(start.get())) {
            start.set(last);
        }
    }

    /** Tells what happened on the morning of an earlier day: the clock stands there while it does. */
    public void tell(LocalDate day, Runnable story) {
        tell(day.atTime(MORNING), story);
    }

    /** Tells what happened at an earlier time of the office. */
    public void tell(LocalDateTime time, Runnable story) {
        Instant now = start.get();
        Instant then = time.atZone(Text.ZONE).toInstant();
        start.set(then.isBefore(now) ? then : now);
        try {
            story.run();
        } finally {
            start.set(now);
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Text.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return start.get().plusNanos(System.nanoTime() - STARTED);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(this, zone);
    }
}
