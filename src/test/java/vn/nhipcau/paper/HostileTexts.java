package vn.nhipcau.paper;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import vn.nhipcau.paper.HostileFiles.Hostile;

/** Plain texts that are none, or that no reader has the memory for. */
final class HostileTexts {
    private static final String LONG = "quá dài";

    private HostileTexts() {}

    static List<Hostile> all() {
        return List.of(
                new Hostile("one-line.txt", LONG, () -> HostileFiles.utf8("ab c ".repeat(4_000_000))),
                new Hostile("one-line-of-a-megabyte.txt", LONG, () -> HostileFiles.utf8("12/2022/".repeat(130_000))),
                new Hostile("million-lines.txt", LONG, () -> HostileFiles.utf8("a\n".repeat(1_000_000))),
                new Hostile("nothing.txt", "không có chữ", () -> HostileFiles.utf8("\n".repeat(1_000_000))),
                new Hostile("noughts.txt", "không phải .docx", () -> new byte[1_000_000]),
                new Hostile("noughts-inside.txt", "không phải .docx", () -> HostileFiles.utf8("Kế hoạch\0năm 2024")),
                new Hostile("mark.txt", "dấu mật", () -> HostileFiles.utf8("UBND TỈNH   **T Ố I   M Ậ T**\nKế hoạch")),
                new Hostile("mark-utf-16.txt", "dấu mật", () -> "\uFEFFTUYỆT MẬT\nKế hoạch".getBytes(UTF_16LE)));
    }
}
