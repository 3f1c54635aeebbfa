package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.base.web.Faults;

/** Subtitles are checked line by line before they are kept. */
class SubtitlesTest {
    private static List<String> faults(String vtt) {
        return Subtitles.read(vtt).faults().all().stream()
                .map(fault -> fault.key().replace("library.media.vtt.", "") + fault.args())
                .toList();
    }

    @Test
    void normalFormIsTheSameWhenReadAgain() {
        Subtitles read = Subtitles.read("""
                \ufeffWEBVTT - phụ đề

                NOTE người dịch
                không in ra

                STYLE
                ::cue { color: red }

                1
                00:01.000 --> 00:04,500 align:start
                Đôi bờ <i>Hiền Lương</i> & sông

                00:00:03.000 --> 00:00:05.000
                <v Người dẫn>1 < 2 <script>x</script>
                hai dòng
                """);
        assertThat(read.faults()).isEqualTo(Faults.NONE);
        assertThat(read.vtt()).isEqualTo("""
                WEBVTT

                00:00:01.000 --> 00:00:04.500
                Đôi bờ <i>Hiền Lương</i> &amp; sông

                00:00:03.000 --> 00:00:05.000
                <v Người dẫn>1 &lt; 2 &lt;script>x&lt;/script>
                hai dòng
                """);
        assertThat(Subtitles.read(read.vtt()).vtt()).isEqualTo(read.vtt());
    }

    @Test
    void everyFaultSaysItsLine() {
        assertThat(faults("")).containsExactly("head[]");
        assertThat(faults("WEBVTTX\n")).containsExactly("head[]");
        assertThat(faults("WEBVTT\n")).containsExactly("none[]");
        assertThat(faults("WEBVTT\n\nchỉ có lời\n")).containsExactly("noTime[3]");
        assertThat(faults("WEBVTT\n\n1\n00:1.0 --> 00:02.000\nlời\n")).containsExactly("time[4]");
        assertThat(faults("WEBVTT\n\n00:61.000 --> 01:02.000\nlời\n")).containsExactly("time[3]");
        assertThat(faults("WEBVTT\n\n00:05.000 --> 00:05.000\nlời\n")).containsExactly("backward[3]");
        assertThat(faults("WEBVTT\n\n00:05.000 --> 00:06.000\nmột\n\n\n00:04.999 --> 00:07.000\nhai\n"))
                .containsExactly("order[7]");
        assertThat(faults("WEBVTT\n\n00:05.000 --> 00:06.000\n<i></i>\n\n00:06.000 --> 00:05.000\n"))
                .containsExactly("wordless[3]", "backward[6]", "wordless[6]");
    }

    @Test
    void twoMaySpeakAtATimeAndHoursMayBeMany() {
        Subtitles read = Subtitles.read(
                "WEBVTT\r\n\r\n00:05.000 --> 00:09.000\r\nmột\r\n\r\n00:05.000 --> 100:00:07.000\r\nhai\r\n");
        assertThat(read.faults().all()).isEmpty();
        assertThat(read.cues()).hasSize(2);
        assertThat(read.cues().getLast().to()).isEqualTo(100 * 3_600_000L + 7000);
    }
}
