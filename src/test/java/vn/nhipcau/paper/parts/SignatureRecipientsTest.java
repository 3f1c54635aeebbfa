package vn.nhipcau.paper.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.Line;

class SignatureRecipientsTest {
    /** Lines are parted by "//", recipients by bars. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nơi nhận://- Bộ Ngoại giao;//- Lưu: VT. = Bộ Ngoại giao
            Nơi nhận://- Các sở, ban, ngành; UBND các huyện;//- Lưu: VT. = Các sở, ban, ngành; UBND các huyện
            Nơi nhận: - Bộ Ngoại giao; - UBND tỉnh; - Lưu: VT. = Bộ Ngoại giao | UBND tỉnh
            Nơi nhận://‒ Bộ TT&TT (b/c) ;//‒ TT/TU, TT/HĐND tỉnh ;//‒ Lưu : VT. = Bộ TT&TT [b/c] | TT/TU, TT/HĐND tỉnh
            Nơi nhận://– Bộ Ngoại giao (để b/c);//– Lưu: VT. = Bộ Ngoại giao [để b/c]
            Nơi nhận://― Bộ Ngoại giao;//― Lưu: VT. = Bộ Ngoại giao
            Nơi nhận://- Như trên;//- Lưu: VT, SNgV. = Như trên
            NƠI NHẬN://- Thường trực Tỉnh ủy (báo cáo);//- LƯU: VT. = Thường trực Tỉnh ủy [báo cáo]
            Nơi nhận://- CT, các PCT UBND tỉnh;//- Lưu: VT.//TM. ỦY BAN NHÂN DÂN//CHỦ TỊCH = CT, các PCT UBND tỉnh
            Nơi nhận://- Các huyện ủy, thành ủy,//- Lưu Văn phòng. = Các huyện ủy, thành ủy
            Nơi nhận ://* Báo Bình Sa;//* Lưu: VT. = Báo Bình Sa
            """)
    void recipientsAreTheEntriesOfTheList(String lines, String recipients) {
        List<Paragraph> tail = new ArrayList<>();
        for (String line : lines.split("//", -1)) {
            tail.add(Paragraph.of(Passage.of(new Line(tail.size() + 1, line, 1, false)), false, null));
        }
        assertEquals(
                recipients,
                SignatureBlock.of(tail).recipients().stream()
                        .map(to -> to.name() + (to.mark() == null ? "" : " [" + to.mark() + "]"))
                        .collect(Collectors.joining(" | ")));
    }
}
