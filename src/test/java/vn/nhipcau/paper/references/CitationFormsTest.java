package vn.nhipcau.paper.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;

/** How documents are cited, well and badly, and what looks like a citation and is none. */
class CitationFormsTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    /** Normal form, type, date and issuer of each document, written by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về quản lý = 72/2015/NĐ-CP NĐ 2015-09-07 Chính phủ
            Nghị định số: 72/2015/NĐ-CP ngày 07-9-2015 = 72/2015/NĐ-CP NĐ 2015-09-07 null
            Nghị định số72/2015/NĐ-CP (ngày 07.9.2015) = 72/2015/NĐ-CP NĐ 2015-09-07 null
            Nghị định 72 / 2015 / NĐ - CP ngày 7 tháng 9 năm 2015 = 72/2015/NĐ-CP NĐ 2015-09-07 null
            nghị định số 72/2015/nđ-cp = 72/2015/NĐ-CP NĐ null null
            Nghị định số 72/2015/NĐ–CP ngày 07/09/2015 = 72/2015/NĐ-CP NĐ 2015-09-07 null
            Nghị định số 72/2015/NĐ/CP = 72/2015/NĐ-CP NĐ null null
            Nghị định số 72/NĐ-CP ký ngày 07/9/2015 = 72/NĐ-CP NĐ 2015-09-07 null
            Nghị định số 72/2015/NĐ-CP tháng 9/2015 của Chính phủ = 72/2015/NĐ-CP NĐ null Chính phủ
            Nghị định số 72/2015/NĐ-CP năm 2015 của Chính phủ = 72/2015/NĐ-CP NĐ null Chính phủ
            Ngày 07/9/2015, Chính phủ ban hành Nghị định số 72/2015/NĐ-CP về quản lý = 72/2015/NĐ-CP NĐ 2015-09-07 null
            Nghị định 72 và Kết luận 57 = ''
            Kết luận số 16-KL/TW ngày 14/02/2012 của Bộ Chính trị = 16-KL/TW KL 2012-02-14 Bộ Chính trị
            Kết luận số 16/KL/TW = 16-KL/TW KL null null
            Kết luận số 16 - KL/TW = 16-KL/TW KL null null
            Kết luận số 16-KL-TW = 16-KL/TW KL null null
            Kết luận số 16/KL-TW = 16-KL/TW KL null null
            Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị về tiếp tục đổi mới = 57-KL/TW KL 2023-06-15 Bộ Chính trị
            Nghị quyết số 33-NQ/TW = 33-NQ/TW NQ null null
            Nghị quyết số 12-NQ/TU = 12-NQ/TU NQ null null
            Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị = 05-CT/TW CT 2016-05-15 Bộ Chính trị
            Hướng dẫn số 21-HD/BTGTW = 21-HD/BTGTW HD null null
            Công văn số 368-CV/BTGTU ngày 12/3/2021 = 368-CV/BTGTU null 2021-03-12 null
            Kế hoạch số 30-KH/HU của Huyện ủy = 30-KH/HU KH null Huyện ủy
            Báo cáo số 15-BC/ĐUK = 15-BC/ĐUK BC null null
            Chương trình hành động số 14/CTr/TU ngày 9/7/2012 = 14-CTr/TU CTr 2012-07-09 null
            Kế hoạch triển khai Chương trình hành động số 21-CTHD/TU = 21-CTHD/TU CTr null null
            Quy định số 1737/QĐ-TU ngày 30/3/2020 = 1737-QĐ/TU QĐ 2020-03-30 null
            Hướng dẫn số 12-HD/TWĐTN = 12-HD/TWĐTN HD null null
            Thông báo số 45-TB/VPTU = 45-TB/VPTU TB null null
            Quyết định số 1015/QĐ-UBND ngày 20/4/2022 của Chủ tịch UBND tỉnh = 1015/QĐ-UBND QĐ 2022-04-20 Chủ tịch UBND tỉnh
            Quyết định số 10-QĐ/UBND = 10/QĐ-UBND QĐ null null
            Kế hoạch số 10/kh-ubnd = 10/KH-UBND KH null null
            Kế hoạch số 45/KH- SVHTTDL = 45/KH-SVHTTDL KH null null
            Kế hoạch số 45 /KH-STT&TT = 45/KH-STT&TT KH null null
            Nghị quyết 45/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân tỉnh = 45/NQ-HĐND NQ 2021-12-10 Hội đồng nhân dân tỉnh
            Thông tư số 15/2020/TT-BTTTT = 15/2020/TT-BTTTT TT null null
            Thông tư liên tịch số 04/2014/TTLT-BNG-BTTTT = 04/2014/TTLT-BNG-BTTTT TTLT null null
            Thông tư liên tịch số 04/2014/TTLT/BNG-BTTTT = 04/2014/TTLT-BNG-BTTTT TTLT null null
            Công văn số 2905/BTTTT-TTĐN ngày 04/8/2020 của Bộ Thông tin và Truyền thông = 2905/BTTTT-TTĐN null 2020-08-04 Bộ Thông tin và Truyền thông
            Công văn số 123/SNgV-LSVK = 123/SNgV-LSVK null null null
            văn bản số 88/UBND-KGVX = 88/UBND-KGVX null null null
            Công văn số 71/STTTT-TTBCXB ngày 3/3/2022 = 71/STTTT-TTBCXB null 2022-03-03 null
            Quyết định số 2818/UBND-QĐ ngày 30/9/2021 = 2818/UBND-QĐ QĐ 2021-09-30 null
            Quyết định 1079/UBND-QĐ, ngày 15/12/2021 = 1079/UBND-QĐ QĐ 2021-12-15 null
            Tờ trình số 12/TTr-SNV = 12/TTr-SNV TTr null null
            Công điện số 1063/CĐ-TTg = 1063/CĐ-TTg CĐ null null
            Quy chế phối hợp số 07/QCPH-SNV-CAT = 07/QCPH-SNV-CAT null null null
            Luật số 103/2016/QH13 = 103/2016/QH13 null null null
            Pháp lệnh số 01/2018/UBTVQH14 = 01/2018/UBTVQH14 null null null
            Quyết định số 15a/QĐ-UBND = 15a/QĐ-UBND QĐ null null
            Quyết định số 368/QĐ-TTg ngày 31/2/2022 = 368/QĐ-TTg QĐ null null
            Quyết định số 368/QĐ-TTg ngày 27/7/20010 = 368/QĐ-TTg QĐ null null
            Quyết định số 368/QĐ-TTg của Thủ tướng Chính phủ ngày 28/02/2013 = 368/QĐ-TTg QĐ 2013-02-28 Thủ tướng Chính phủ
            các Nghị quyết số 10/NQ-HĐND, 11/NQ-HĐND ngày 10/7/2021 của HĐND tỉnh = 10/NQ-HĐND NQ 2021-07-10 HĐND tỉnh; 11/NQ-HĐND NQ 2021-07-10 HĐND tỉnh
            các Quyết định số 1/QĐ-UBND ngày 2/1/2021 và số 2/QĐ-UBND ngày 3/1/2021 = 1/QĐ-UBND QĐ 2021-01-02 null; 2/QĐ-UBND QĐ 2021-01-03 null
            Kết luận số 16-KL/TW - UBND tỉnh triển khai = 16-KL/TW KL null null
            (Quyết định số 5/QĐ-UBND ngày 6/1/2021 của UBND tỉnh) = 5/QĐ-UBND QĐ 2021-01-06 UBND tỉnh
            Kế hoạch số 16/KH-UBND do UBND tỉnh ban hành = 16/KH-UBND KH null null
            Sở báo cáo tại Báo cáo số 20/BC-SYT, 21/BC-SYT = 20/BC-SYT BC null null; 21/BC-SYT BC null null
            trực 24/7, năm học 2020/2021 = ''
            đạt 3/4 chỉ tiêu, 12/15 xã = ''
            QCVN 102:2016/BTTTT, ISO 9001:2015 = ''
            xe biển số 74A-123.45, 29LD-456 = ''
            ngày 25/5 và 25/11/2021 = ''
            602 đoàn/5465 lượt, 27m²/mặt = ''
            số 12 đường 30/4, phòng 203/B = ''
            từ 30/4/1975 - 30/4/2022 = ''
            tài khoản số 0123456789 = ''
            điện thoại 0233.3852144/UBND = ''
            cặp mốc 605/KM, tỷ lệ 1/KH = ''
            """)
    void wordsCite(String words, String documents) {
        assertEquals(
                documents,
                Citations.in(KNOWN, words, false).stream()
                        .map(Citation::reference)
                        .map(r -> r.reference() + " " + r.type() + " " + r.date() + " " + r.issuer())
                        .collect(Collectors.joining("; ")));
    }
}
