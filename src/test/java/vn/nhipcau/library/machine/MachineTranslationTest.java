package vn.nhipcau.library.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.machine.PlayedMachine.Reply;

/** What is sent to a machine, and what is taken of its answers. */
class MachineTranslationTest {
    private static final ContentLanguage ENGLISH =
            new ContentLanguage("en", "English", "Tiếng Anh", "English", "Latn", true);
    private static final ContentLanguage CHINESE =
            new ContentLanguage("zh", "中文", "Tiếng Trung", "Chinese", "Hans", false);
    private static final ContentLanguage LAO = new ContentLanguage("lo", "ລາວ", "Tiếng Lào", "Lao", "Laoo", false);

    private static final Coded PLAIN = new Coded("Cửa hàng A & B <giá rẻ> mở cửa.", List.of());
    private static final Coded MARKED =
            new Coded("Cầu <1>Hiền <2>Lương</2></1> < 200 m & dài.", List.of(new Mark.Bold(), new Mark.Italic()));

    private final PlayedMachine played = new PlayedMachine();

    @AfterEach
    void close() {
        played.close();
    }

    @Test
    void wordsWithoutMarksGoAsTheyAre() {
        played.answers(question -> Reply.translated("Shop A & B <cheap> opens."));
        assertThat(asking("").translate(PLAIN, ENGLISH).text()).isEqualTo("Shop A & B <cheap> opens.");
        assertThat(played.asked()).hasSize(1);
        assertThat(played.asked().getFirst().properties())
                .extracting(field -> field.getKey() + "=" + field.getValue().asString())
                .containsExactlyInAnyOrder(
                        "q=Cửa hàng A & B <giá rẻ> mở cửa.", "source=vi", "target=en", "format=text", "api_key=khoa");
    }

    @Test
    void marksGoAsElementsAndComeBackAsCodes() {
        played.answers(question -> Reply.translated(
                question.path("q").asString().replace("Cầu", "The bridge").replace("dài", "it is long")));
        assertThat(asking("").translate(MARKED, ENGLISH).text())
                .isEqualTo("The bridge <1>Hiền <2>Lương</2></1> < 200 m & it is long.");
        assertThat(played.asked().getFirst().path("q").asString())
                .isEqualTo("Cầu <span id=\"c1\">Hiền <span id=\"c2\">Lương</span></span> &lt; 200 m &amp; dài.");
        assertThat(played.asked().getFirst().path("format").asString()).isEqualTo("html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge Hiền Lương",
                "<span id=\"c1\">Hiền Lương</span>",
                "<span id=\"c1\">Hiền <span id=\"c2\">Lương</span>",
                "<span id=\"c1\">Hiền</span> <span id=\"c1\">Lương</span>",
                "<span id=\"c1\">Hiền</span> <span id=\"c2\">Lương</span> <span id=\"c3\">x</span>",
                "<span id=\"c1\">Hiền</span> <b>và</b> <span id=\"c2\">Lương</span>",
                "&lt;1&gt;Hiền &lt;2&gt;Lương&lt;/2&gt;&lt;/1&gt;",
            })
    void whatLostOrInventedMarksIsNotTaken(String answer) {
        played.answers(question -> Reply.translated(answer));
        assertFault(asking("").translate(MARKED, ENGLISH), "library.machine.codes", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "{\"translatedText\":null}",
                "{\"translatedText\":\" \"}",
                "{\"translatedText\":7}"
            })
    void whatIsNoAnswerIsSaidToBeNone(String body) {
        played.answers(question -> new Reply(200, body, 0));
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.nonsense", "127.0.0.1");
    }

    @Test
    void aListOfOneIsAnAnswerToo() {
        played.answers(question -> new Reply(200, "{\"translatedText\":[\"Open.\"]}", 0));
        assertThat(asking("").translate(PLAIN, ENGLISH).text()).isEqualTo("Open.");
    }

    @Test
    void wordsThatLookLikeCodesBecomeNone() {
        played.answers(question -> Reply.translated("Shop <1>A</1>"));
        assertThat(asking("").translate(PLAIN, ENGLISH).text()).isEqualTo("Shop ‹1>A‹/1>");
    }

    @Test
    void whatItSaysOfItselfIsHandedOn() {
        played.answers(question -> new Reply(403, "{\"error\":\"Invalid API key\"}", 0));
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.told", "127.0.0.1", "Invalid API key");
        played.answers(question -> new Reply(502, "<html>", 0));
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.status", "127.0.0.1", "502");
    }

    @Test
    void nobodyWaitsLongerThanWasSaid() {
        played.answers(question -> new Reply(200, "{}", 20_000));
        long begun = System.nanoTime();
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.slow", "127.0.0.1", "1");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aMachineThatIsDownIsSaidToBe() {
        MachineTranslation machine = asking("");
        played.close();
        assertFault(machine.translate(PLAIN, ENGLISH), "library.machine.down", "127.0.0.1");
    }

    @Test
    void wordsAreNotSentWhereItPointsTo() {
        played.answers(question -> new Reply(307, "", 0));
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.status", "127.0.0.1", "307");
        assertThat(played.asked()).hasSize(1);
    }

    @Test
    void anAnswerWithoutEndIsLeftOff() {
        played.answers(question -> Reply.translated("x".repeat(2_000_000)));
        assertFault(asking("").translate(PLAIN, ENGLISH), "library.machine.down", "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"'', zh-Hans", "'zh=zt', zt", "' lo=laos , zh=zt ', zt"})
    void languagesAreNamedAsTheMachineNamesThem(String codes, String there) {
        played.speaks("[{\"code\":\"vi\",\"targets\":[\"en\",\"zh-Hans\",\"zt\"]}]");
        asking(codes).translate(PLAIN, CHINESE);
        assertThat(played.asked().getFirst().path("target").asString()).isEqualTo(there);
    }

    @Test
    void whatItDoesNotSpeakIsNotSent() {
        assertFault(asking("").translate(PLAIN, LAO), "library.machine.unsupported", "127.0.0.1", "ລາວ");
        assertThat(played.asked()).isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNone() {
        Provider provider = new Provider(" ", "", 1);
        MachineTranslation machine =
                new MachineTranslation(provider, new ProviderLanguages(provider, Clock.systemUTC(), ""));
        assertThat(machine.isOffered()).isFalse();
        assertFault(machine.translate(PLAIN, ENGLISH), "library.machine.off");
    }

    private MachineTranslation asking(@Nullable String codes) {
        Provider provider = new Provider(played.url() + "/", "khoa", 1);
        return new MachineTranslation(
                provider, new ProviderLanguages(provider, Clock.systemUTC(), String.valueOf(codes)));
    }

    private static void assertFault(MachineAnswer answer, String key, String... with) {
        assertThat(answer).isEqualTo(new MachineAnswer(null, key, List.of(with)));
    }
}
