package vn.nhipcau.library.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Texts;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;

/** Editions that go out in these tests, and their files. */
final class Editions {
    static final Mark BOLD = new Mark.Bold();
    static final Mark ITALIC = new Mark.Italic();
    static final Mark GATE = new Mark.Link("/cua-khau?ten=lao-bao&loai=\"1\"");
    static final Mark LAO = new Mark.Foreign("lo");

    private Editions() {}

    /** How a kind of file is written and read. */
    enum Kind {
        XLIFF_12,
        XLIFF_21,
        WORD;

        byte[] file(Exchanged exchanged) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                write(exchanged, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private void write(Exchanged exchanged, OutputStream out) throws IOException {
            switch (this) {
                case XLIFF_12 -> Xliff12.write(exchanged, out);
                case XLIFF_21 -> Xliff21.write(exchanged, out);
                case WORD -> TwoColumns.write(exchanged, Texts.of("library", Language.VI), out);
            }
        }

        Brought read(byte[] file, Exchanged expected) {
            return switch (this) {
                case XLIFF_12 -> Xliff12.read(file, expected);
                case XLIFF_21 -> Xliff21.read(file, expected);
                case WORD -> TwoColumns.read(file, expected);
            };
        }

        Brought read(String file, Exchanged expected) {
            return read(file.getBytes(StandardCharsets.UTF_8), expected);
        }
    }

    static Line line(String key, Coded source, @Nullable Coded target, LineState state) {
        return new Line(key, key.split("#", 2)[0], source, target, state, null, 0);
    }

    static Line line(String key, String source, @Nullable String target) {
        return line(
                key,
                new Coded(source, List.of()),
                target == null ? null : new Coded(target, List.of()),
                target == null ? LineState.NEW : LineState.TRANSLATED);
    }

    static Exchanged edition(Line... lines) {
        return new Exchanged("edition-17", "Cầu Hiền Lương & sông Bến Hải", 3, "vi", "lo", List.of(lines));
    }

    /** An edition with all that a line can have. */
    static Exchanged full() {
        List<Mark> marks = List.of(GATE, BOLD, ITALIC, LAO);
        return edition(
                line("title#1", "Cầu Hiền Lương", "ຂົວ\u200bຮຽນ\u200bເລືອງ"),
                line(
                        "b7f3#1",
                        new Coded("Qua <1>cửa khẩu <2>Lao Bảo</2></1> là <3>tới</3> <4>ລາວ</4>.", marks),
                        new Coded("<4>ລາວ</4> <3>ຢູ່</3> <1>ດ່ານ <2>ລາວບາວ</2></1>.", marks),
                        LineState.REVIEWED),
                line("b7f3#2", "  Hai  khoảng\ttrắng, a < b && c > d ]]> \"x\" 'y'\nxuống dòng ", null),
                line(
                        "b9#1",
                        new Coded("Nguye\u0302\u0303n <1></1>\u00a0và\u202fNFC ngu\u1ebfn 𠀀", List.of(BOLD)),
                        new Coded("ຮັກສາ <1></1>\u00a0\u202f 𠀀", List.of(BOLD)),
                        LineState.DRAFTED),
                new Line(
                        "màn hình 1#1",
                        "màn hình 1",
                        new Coded("Ngắn thôi", List.of()),
                        new Coded("ສັ້ນ", List.of()),
                        LineState.STALE,
                        "Trên bảng ở cửa khẩu <nhỏ>",
                        12));
    }
}
