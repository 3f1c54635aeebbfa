package vn.nhipcau.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void onlyWhatDiffersIsTold() {
        Changes changes = new Changes()
                .of("people.agency.name", "Sở A", "Sở B")
                .of("people.telephone", null, "")
                .of("people.agency.validFrom", null, LocalDate.of(2022, 5, 1));
        assertThat(changes.detail()).isEqualTo("people.agency.name: Sở A → Sở B\npeople.agency.validFrom:  → 1/5/2022");
    }

    @Test
    void nothingChangedHasNoDetail() {
        assertThat(new Changes().of("people.post", "Đầu mối", "Đầu mối").detail())
                .isNull();
    }

    @Test
    void linesAreReadBackAndOtherWordsStay() {
        String detail = "people.agency.name: Sở A → Sở B\nGhi thêm một dòng";
        assertThat(Changes.read(detail)).containsExactly(new Changes.Line("people.agency.name", "Sở A", "Sở B"));
        assertThat(Changes.rest(detail)).containsExactly("Ghi thêm một dòng");
    }

    @Test
    void textOfSeveralLinesStaysOneLine() {
        assertThat(new Changes().of("work.task.content", "a\nb", "c").detail()).isEqualTo("work.task.content: a b → c");
    }
}
