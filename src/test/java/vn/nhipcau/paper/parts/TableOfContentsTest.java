package vn.nhipcau.paper.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.Line;

class TableOfContentsTest {
    /** Lines are parted by "//"; tabs are written as "~". */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            MỤC LỤC//I. MỤC TIÊU ..... 1//II. NHIỆM VỤ ..... 2//Căn cứ = Căn cứ
            Mục lục//I. Mục tiêu … … 1//II. Nhiệm vụ ……… 2//Căn cứ = Căn cứ
            MỤC LỤC//I. MỤC TIÊU~1//II. NHIỆM VỤ~2//1. Làm phim~2//Căn cứ = Căn cứ
            **MỤC LỤC**//I. MỤC TIÊU ...... 1//1. Làm một bộ phim rất dài//về quê hương .... 2//Căn cứ = Căn cứ
            I. MỤC TIÊU ..... 1//II. NHIỆM VỤ ..... 2//III. KINH PHÍ ..... 3//Căn cứ = Căn cứ
            I. MỤC TIÊU . . . . 1//II. NHIỆM VỤ . . . . 2//III. KINH PHÍ . . . . 3//Căn cứ = Căn cứ
            I. MỤC TIÊU ____ 1//II. NHIỆM VỤ ____ 2//III. KINH PHÍ ____ 3//Căn cứ = Căn cứ
            MỤC LỤC//Căn cứ = MỤC LỤC//Căn cứ
            1~Làm phim~90//2~In sách~120//3~Mở lớp~60 = 1~Làm phim~90//2~In sách~120//3~Mở lớp~60
            Làm phim~90//In sách~120//Mở lớp~60 = Làm phim~90//In sách~120//Mở lớp~60
            Người lập biểu: ......//Số đoàn vào: ......//Kiến nghị: ...... = Người lập biểu: ......//Số đoàn vào: ......//Kiến nghị: ......
            Còn chờ... 3 đoàn//Căn cứ = Còn chờ... 3 đoàn//Căn cứ
            """)
    void tableIsLeftOut(String lines, String left) {
        List<Line> all = new ArrayList<>();
        for (String line : lines.replace('~', '\t').split("//", -1)) {
            all.add(new Line(all.size() + 1, line, 1, false));
        }
        assertEquals(
                left,
                TableOfContents.without(all).stream()
                        .map(line -> line.text().replace('\t', '~'))
                        .collect(Collectors.joining("//")));
    }
}
