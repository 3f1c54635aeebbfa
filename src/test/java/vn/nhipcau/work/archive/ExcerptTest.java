package vn.nhipcau.work.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a search shows of a line: the words that were meant, and enough around them. */
class ExcerptTest {
    private static String shown(String line, String... typed) {
        List<Wanted> wanted = Stream.of(typed).map(Wanted::of).toList();
        return Excerpt.of(1, null, line, wanted).pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordTypedWithMarksIsNotAnotherOfTheSameLetters() {
        assertThat(shown("Cụm thông tin của cửa khẩu Lao Bảo", "cửa"))
                .isEqualTo("Cụm thông tin của [cửa] khẩu Lao Bảo");
    }

    @Test
    void wordTypedWithoutMarksIsFoundHoweverItIsWritten() {
        assertThat(shown("Cụm thông tin của Cửa khẩu", "cua khau")).isEqualTo("Cụm thông tin của [Cửa khẩu]");
        assertThat(shown("Đoàn và đoạn", "doan")).isEqualTo("[Đoàn] và [đoạn]");
    }

    @Test
    void wordIsNoPartOfAnother() {
        assertThat(shown("Công văn của Cồn Cỏ", "con")).isEqualTo("Công văn của [Cồn] Cỏ");
        assertThat(shown("Quyết định 88/KH-UBND", "kh-ubnd")).isEqualTo("Quyết định 88/[KH-UBND]");
    }

    @Test
    void bothPlacesOfTheToneAreOneWord() {
        assertThat(shown("văn hoá và văn hóa", "hóa")).isEqualTo("văn [hoá] và văn [hóa]");
    }

    @Test
    void longLineIsCutAroundTheWordsAtWordEnds() {
        String line = "chữ ".repeat(100) + "bến cảng" + " chữ".repeat(100);
        String shown = shown(line, "bến cảng");
        assertThat(shown)
                .startsWith("… chữ ")
                .contains("chữ [bến cảng] chữ")
                .endsWith(" …")
                .hasSizeLessThan(380);
    }

    @Test
    void wordsThatLieOverEachOtherAreMarkedOnce() {
        assertThat(shown("thông tin đối ngoại", "thông tin", "tin đối", "ngoại"))
                .isEqualTo("[thông tin] đối [ngoại]");
    }

    @Test
    void quotedWordsStandBesideEachOther() {
        ArchiveList list = new ArchiveList("famtrip “cửa khẩu” \"hội chợ\" 100%", null, null, null, null, null);
        assertThat(list.wanted()).extracting(Wanted::key).containsExactly("famtrip", "cửa khẩu", "hội chợ", "100");
    }
}
