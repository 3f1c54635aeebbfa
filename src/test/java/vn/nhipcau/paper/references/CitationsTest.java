package vn.nhipcau.paper.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Reference;

class CitationsTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    /** Normal form, type, date and issuer, written by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về thông tin đối ngoại = 72/2015/NĐ-CP NĐ 2015-09-07 Chính phủ
            Thông tư số 22/2016/TT-BTTTT ngày 19 tháng 10 năm 2016 của Bộ Thông tin và Truyền thông = 22/2016/TT-BTTTT TT 2016-10-19 Bộ Thông tin và Truyền thông
            Công văn số 5406/BTTTT-TTĐN ngày 31/12/2021 của Bộ TT&TT = 5406/BTTTT-TTĐN null 2021-12-31 Bộ TT&TT
            Kết luận số 16-KL/TW ngày 14/02/2012 của Bộ Chính trị = 16-KL/TW KL 2012-02-14 Bộ Chính trị
            Kết luận số 16/KL/TW ngày 14/2/2012 của Bộ Chính trị về chiến lược = 16-KL/TW KL 2012-02-14 Bộ Chính trị
            Chương trình hành động số 14/CTr/TU ngày 9/7/2012 của Ban Thường vụ Tỉnh ủy Quảng Bình = 14-CTr/TU CTr 2012-07-09 Ban Thường vụ Tỉnh ủy Quảng Bình
            Chương trình hành động số 21-CTHD/TU = 21-CTHD/TU CTr null null
            Quyết định số 2818/UBND-QĐ ngày 30/9/2021 = 2818/UBND-QĐ QĐ 2021-09-30 null
            Nghị định số 72/NĐ-CP ngày 07/9/2015 của Chính phủ = 72/NĐ-CP NĐ 2015-09-07 Chính phủ
            Quyết định số 1737/QĐ-TU ngày 30/3/2020 của Tỉnh ủy Quảng Trị = 1737-QĐ/TU QĐ 2020-03-30 Tỉnh ủy Quảng Trị
            Chỉ thị số 28/CT-TTg của Thủ tướng Chính phủ ngày 26/10/2021 về việc X = 28/CT-TTg CT 2021-10-26 Thủ tướng Chính phủ
            Kế hoạch số 10/kh-ubnd ngày 20/01/2021 của UBND tỉnh = 10/KH-UBND KH 2021-01-20 UBND tỉnh
            Kế hoạch số 1052 / KH - UBND ngày 31/8/2012 = 1052/KH-UBND KH 2012-08-31 null
            Thông tư 22/2016/TT- BTTTT = 22/2016/TT-BTTTT TT null null
            Quyết định số 777/QĐ-BCĐ ngày 07/4/2021 của Ban Chỉ đạo Tạo thuận lợi thương mại về Quy chế = 777/QĐ-BCĐ QĐ 2021-04-07 Ban Chỉ đạo Tạo thuận lợi thương mại
            Nghị quyết số 22-NQ/TW ngày 27/7/20010 của Bộ Chính trị = 22-NQ/TW NQ null Bộ Chính trị
            Quyết định số 12/QĐ-UBND ngày 31/4/2020 = 12/QĐ-UBND QĐ null null
            Luật số 83/2015/QH13 = 83/2015/QH13 null null null
            Nghị quyết số 120/2020/QH14 ngày 19 tháng 6 năm 2020 của Quốc hội = 120/2020/QH14 NQ 2020-06-19 Quốc hội
            Chương trình phối hợp số 5115/CTr-BTTTT-BTLBP giữa hai Bộ = 5115/CTr-BTTTT-BTLBP CTr null null
            Tờ trình số 45/TTr-STTTT ngày 10/01/2022 = 45/TTr-STTTT TTr 2022-01-10 null
            Thông tư số 22/2016/TT-BTTTT của Bộ trưởng Bộ Thông tin và Truyền thông = 22/2016/TT-BTTTT TT null Bộ trưởng Bộ Thông tin và Truyền thông
            Quy chế số 07-QC/TU ngày 30/8/2018 của Tỉnh ủy Lào Cai = 07-QC/TU QC 2018-08-30 Tỉnh ủy Lào Cai
            Quyết định 368/QĐ-TTg = 368/QĐ-TTg QĐ null null
            Văn bản số 3616/BTTTT-TTĐN ngày 06/10/2017 = 3616/BTTTT-TTĐN null 2017-10-06 null
            """)
    void citationNames(String text, String expected) {
        assertEquals(
                expected,
                Citations.in(KNOWN, text, true).stream()
                        .map(Citation::reference)
                        .map(r -> r.reference() + " " + r.type() + " " + r.date() + " " + r.issuer())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            trước ngày 25/5 và 25/11 = ''
            giải phóng (30/4/1975 - 30/4/2022) = ''
            602 đoàn/5465 lượt, trực 24/24 giờ = ''
            tỷ lệ 3/4, giai đoạn 2021-2025 = ''
            kinh phí 500/tháng = ''
            """)
    void figuresAreNoCitations(String text, String none) {
        assertEquals(
                none,
                Citations.in(KNOWN, text, false).stream().map(Object::toString).collect(Collectors.joining()));
    }

    @Test
    void abstractEndsWhereTheNextDocumentBegins() {
        List<Reference> read = Citations.in(
                        KNOWN,
                        "Thực hiện Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý thông tin, Thông tư số"
                                + " 22/2016/TT-BTTTT ngày 19/10/2016 của Bộ Thông tin và Truyền thông hướng dẫn quản lý, Ủy ban nhân"
                                + " dân tỉnh ban hành Kế hoạch như sau:",
                        true)
                .stream()
                .map(Citation::reference)
                .toList();
        assertEquals(
                List.of("về quản lý thông tin", "hướng dẫn quản lý"),
                read.stream().map(Reference::abstractText).toList());
    }

    @Test
    void oneDocumentIsListedOnce() {
        List<Reference> read = Citations.in(
                        KNOWN, "Kết luận số 16/KL/TW; Kết luận số 16-KL/TW ngày 14/02/2012 của Bộ Chính trị", false)
                .stream()
                .map(Citation::reference)
                .toList();
        assertEquals(
                "[16-KL/TW 2012-02-14]",
                Citations.merged(read).stream()
                        .map(r -> r.reference() + " " + r.date())
                        .toList()
                        .toString());
    }

    /** The abstract, written by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Sở triển khai Thông tư số 8/2014/TT-BGTVT về xe qua biên giới đến với doanh nghiệp, người dân trong tỉnh = về xe qua biên giới
            Chương trình số 21-CTr/TU thực hiện Nghị quyết Đại hội (Quyết định số 28/QĐ-UBND ngày 30/9/2021) = thực hiện Nghị quyết Đại hội
            Quyết định số 9/QĐ-UBND về đưa thông tin đến với người dân = về đưa thông tin đến với người dân
            """)
    void abstractEndsBeforeWhatThePaperItselfSays(String words, String about) {
        assertEquals(
                about, Citations.in(KNOWN, words, false).getFirst().reference().abstractText());
    }
}
