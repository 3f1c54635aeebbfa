package vn.nhipcau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what another process is about to do. */
final class Patience {
    private Patience() {}

    static void until(Duration limit, BooleanSupplier reached) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("reached within %s", limit).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
