package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what the strictest reader of calendars takes, whatever things are called. */
class CalendarTextTest {
    private static final long SEED = 20_220_516;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Văn hóa, Thể thao và Du lịch; Sở Ngoại vụ",
                "Đường dẫn C:\\báo cáo\\mới",
                "Hai dòng\nở đây\r\nvà ở đây",
                "🎉🎉🎉 Liên hoan 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
                "Chữ ghép với dấu: Nghệ thuật đương đại miền Trung trên các tuyến đường Hồ Chí Minh ngày ấy và bây giờ",
                "BEGIN:VEVENT",
                "\u0007chuông và\u2028ngắt dòng",
                " "
            })
    void hostileNamesAreReadAsTheyWere(String name) {
        StrictCalendar calendar = StrictCalendar.read(write(name));
        String wanted = name.replace("\r\n", "\n").replace('\u2028', '\n').replace("\u0007", "");
        assertThat(StrictCalendar.plain(calendar.events().getFirst().get("SUMMARY")))
                .isEqualTo(wanted);
    }

    @Test
    void anyLettersAreFoldedWhole() {
        Random random = new Random(SEED);
        String letters = "aăâeêioôơuưyđẽậặữỵ ,;\\\n漢字ລາວ🏝️🎣";
        int[] each = letters.codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            StringBuilder name = new StringBuilder("x");
            for (int i = random.nextInt(200); i > 0; i--) {
                name.appendCodePoint(each[random.nextInt(each.length)]);
            }
            StrictCalendar calendar = StrictCalendar.read(write(name.toString()));
            assertThat(StrictCalendar.plain(calendar.events().getFirst().get("SUMMARY")))
                    .as("seed " + SEED)
                    .isEqualTo(name.toString());
        }
    }

    /** Midnight of 25/5 less six days and fifteen hours is nine o'clock on 18/5. */
    @Test
    void dueDayIsOneWholeDayWithItsTwoAlarms() {
        StrictCalendar.Event event =
                StrictCalendar.read(write("Hạn nộp")).events().getFirst();
        assertThat(event.get("DTSTART;VALUE=DATE")).isEqualTo("20221231");
        assertThat(event.get("DTEND;VALUE=DATE")).isEqualTo("20230101");
        assertThat(event.get("SEQUENCE")).isEqualTo("3");
        assertThat(event.get("LAST-MODIFIED")).isEqualTo("20220516T010203Z");
        assertThat(event.alarms()).extracting(alarm -> alarm.get("TRIGGER")).containsExactly("-P6DT15H", "-PT15H");
    }

    @Test
    void programsAreToldHowOftenToAsk() {
        assertThat(StrictCalendar.read(write("Hạn nộp")).head())
                .containsEntry("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .containsEntry("X-PUBLISHED-TTL", "PT6H");
    }

    private static byte[] write(String name) {
        FeedEvent event = new FeedEvent(
                "round-1@here",
                3,
                Instant.parse("2022-05-16T01:02:03Z"),
                LocalDate.of(2022, 12, 31),
                name,
                name,
                "http://localhost/rounds/1",
                "Kỳ báo cáo",
                List.of(7, 1));
        return CalendarText.of("Nhịp Cầu – " + name, "vi", List.of(event)).getBytes(StandardCharsets.UTF_8);
    }
}
