package vn.nhipcau.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Settings;

/** The mail server is not there, or comes back: nobody loses a letter, and nobody waits for ever. */
@ProductTest
class PatienceTest {
    @Autowired
    Settings settings;

    PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice(settings);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void withoutAServerNothingIsTried() {
        office.put("1", "Một");
        office.sendWithoutServer();
        office.later(Duration.ofDays(30));
        office.sendWithoutServer();
        assertThat(office.state("1")).isEqualTo("WAITING");
    }

    /** After the first failure a minute, then 5, 15, an hour, four, a day, a day; after a week no more. */
    @Test
    void whileTheServerIsAwayOneRestsLongerAndLonger() {
        office.put("1", "Một");
        office.close();
        List<Duration> tries = new ArrayList<>();
        for (int minute = 0; minute <= 8 * 24 * 60; minute++) {
            office.now = PostOffice.MORNING.plus(Duration.ofMinutes(minute));
            int before = office.attempts("1");
            office.send();
            if (office.attempts("1") > before) {
                tries.add(Duration.ofMinutes(minute));
            }
        }
        assertThat(tries.stream().map(Duration::toMinutes))
                .containsExactly(0L, 1L, 6L, 21L, 81L, 321L, 1761L, 3201L, 4641L, 6081L, 7521L, 8961L);
        assertThat(office.state("1")).isEqualTo("GIVEN_UP");
        assertThat(office.fault("1")).isEqualTo("UNREACHABLE");
        assertThat(office.outbox.server().failedAt()).isNotNull();
    }

    @Test
    void whenTheServerIsBackAllGoAndSaySo() {
        office.put("1", "Một");
        office.put("2", "Hai");
        office.close();
        office.send();
        assertThat(List.of(office.state("1"), office.state("2"))).containsExactly("FAILED", "FAILED");
        office.later(Duration.ofSeconds(61));
        office.open();
        office.send();
        assertThat(office.subjects()).containsExactlyInAnyOrder("Một", "Hai");
        assertThat(office.outbox.server().answeredAt()).isEqualTo(office.now);
        assertThat(office.outbox.server().fault()).isNull();
    }

    /** Asked to, one that was given up goes after all. */
    @Test
    void oneGivenUpGoesWhenAskedTo() {
        office.put("1", "Một");
        office.later(Duration.ofDays(8));
        office.send();
        assertThat(office.state("1")).isEqualTo("GIVEN_UP");
        assertThat(office.fault("1")).isEqualTo("STALE");
        assertThat(office.outbox.retry(office.id("1"), office.now)).isTrue();
        office.send();
        assertThat(office.subjects()).containsExactly("Một");
        assertThat(office.outbox.retry(office.id("1"), office.now)).isFalse();
    }

    @Test
    void clockSetBackHoldsNothingUp() {
        office.put("1", "Một");
        office.close();
        office.later(Duration.ofDays(5));
        office.send();
        office.open();
        office.now = PostOffice.MORNING;
        office.send();
        assertThat(office.subjects()).containsExactly("Một");
    }
}
