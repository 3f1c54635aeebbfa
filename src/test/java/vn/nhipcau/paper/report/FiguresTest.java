package vn.nhipcau.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.paper.ReportFigure;

class FiguresTest {
    private static final Map<FigureQualifier, String> SIGNS = Map.of(
            FigureQualifier.EXACT, "",
            FigureQualifier.MORE_THAN, "> ",
            FigureQualifier.NEARLY, "= ",
            FigureQualifier.ABOUT, "~ ",
            FigureQualifier.AT_LEAST, ">= ",
            FigureQualifier.AT_MOST, "<= ",
            FigureQualifier.LESS_THAN, "< ");

    /** Sign of the qualifier (= nearly), value and unit or groups and visits, and in brackets the words; by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            đón 602 đoàn/5465 lượt | 602/5465 [602 đoàn/5465 lượt]
            hơn 41 đoàn với 812 lượt người | > 41/812 [41 đoàn với 812 lượt người]
            đón 12 đoàn (96 lượt) đến tìm hiểu | 12/96 [12 đoàn (96 lượt)]
            có 12 đoàn khách (gồm 96 lượt người Lào), đều ở lại | 12/96 [12 đoàn khách (gồm 96 lượt người Lào)]
            35 đoàn, với 649 lượt người từ các huyện | 35/649 [35 đoàn, với 649 lượt người]
            cho 7 đoàn phóng viên nước ngoài với 72 lượt phóng viên của | 7/72 [7 đoàn phóng viên nước ngoài với 72 lượt phóng viên]
            khoảng 20 đoàn khách quốc tế gồm 310 lượt khách | ~ 20/310 [20 đoàn khách quốc tế gồm 310 lượt khách]
            cử 09 đoàn ra/31 lượt cán bộ | 9/31 [09 đoàn ra/31 lượt cán bộ]
            đón 1.204 đoàn, 10.350 lượt khách | 1204/10350 [1.204 đoàn, 10.350 lượt khách]
            05 đoàn công tác với 40 người | 5 đoàn [05 đoàn]; 40 người [40 người]
            đón 5 đoàn, cấp 96 giấy phép | 5 đoàn [5 đoàn]; 96 giấy phép [96 giấy phép]
            in 7.000 cuốn | 7000 cuốn [7.000 cuốn]
            phục vụ 5465 lượt khách | 5465 lượt khách [5465 lượt khách]
            tổ chức 03 lớp | 3 lớp [03 lớp]
            ra 02 số/tháng | 2 số/tháng [02 số/tháng]
            mở 03 (ba) lớp tập huấn | 3 lớp tập huấn [03 (ba) lớp tập huấn]
            dựng 04 pa nô, 27m²/mặt | 4 pa nô [04 pa nô]; 27 m²/mặt [27m²/mặt]
            diện tích 1.250,5 m2 | 1250.5 m2 [1.250,5 m2]
            đạt 1,5 triệu lượt khách | 1500000 lượt khách [1,5 triệu lượt khách]
            tăng 12,3% so với cùng kỳ | 12.3 % [12,3%]
            tăng 12,3 % | 12.3 % [12,3 %]
            chi 1,2 tỷ đồng | 1200000000 đồng [1,2 tỷ đồng]
            chi 1 tỉ 200 triệu đồng | 1200000000 đồng [1 tỉ 200 triệu đồng]
            kinh phí 450 triệu đồng/năm | 450000000 đồng/năm [450 triệu đồng/năm]
            kinh phí 450.000.000 đồng | 450000000 đồng [450.000.000 đồng]
            thu hút 2 nghìn tỷ đồng | 2000000000000 đồng [2 nghìn tỷ đồng]
            viện trợ 350 nghìn USD | 350000 USD [350 nghìn USD]
            viện trợ 12.500 EUR | 12500 EUR [12.500 EUR]
            gửi 10 ngàn tờ rơi | 10000 tờ rơi [10 ngàn tờ rơi]
            in 7 000 cuốn sách | 7000 cuốn [7 000 cuốn]
            đăng từ 3 đến 5 bài | 3..5 bài [3 đến 5 bài]
            mời 10 - 15 đoàn | 10..15 đoàn [10 - 15 đoàn]
            mời 10-15 đoàn | 10..15 đoàn [10-15 đoàn]
            tăng 45% đến 60% | 45..60 % [45% đến 60%]
            tăng 5 – 7 % | 5..7 % [5 – 7 %]
            cần 1,2 - 1,5 tỷ đồng | 1200000000..1500000000 đồng [1,2 - 1,5 tỷ đồng]
            cần 800 triệu đến 1,2 tỷ đồng | 800000000..1200000000 đồng [800 triệu đến 1,2 tỷ đồng]
            khoảng từ 500 đến 1.000 cuốn | ~ 500..1000 cuốn [500 đến 1.000 cuốn]
            có 5 bài đến 3 xã | 5 bài [5 bài]; 3 xã [3 xã]
            trên 200 bài | > 200 bài [200 bài]
            hơn 200 bài | > 200 bài [200 bài]
            vượt 20% | > 20 % [20%]
            gần 100 km đường biên | = 100 km [100 km]
            khoảng 30 hộ | ~ 30 hộ [30 hộ]
            ước đạt 90% kế hoạch | ~ 90 % [90%]
            chừng 50 người | ~ 50 người [50 người]
            xấp xỉ 50 người | ~ 50 người [50 người]
            ít nhất 02 cuộc họp báo | >= 2 cuộc họp báo [02 cuộc họp báo]
            tối thiểu 4 kỳ | >= 4 kỳ [4 kỳ]
            mỗi tháng từ 5 bài trở lên | >= 5 bài [5 bài]
            không dưới 5 trang | >= 5 trang [5 trang]
            không quá 5 trang | <= 5 trang [5 trang]
            tối đa 5 phút | <= 5 phút [5 phút]
            nhiều nhất là 5 lần | <= 5 lần [5 lần]
            dưới 10 ý kiến | < 10 ý kiến [10 ý kiến]
            chưa đến 10 hồ sơ | < 10 hồ sơ [10 hồ sơ]
            chưa tới 10 hồ sơ | < 10 hồ sơ [10 hồ sơ]
            trên dưới 30 gian hàng | ~ 30 gian hàng [30 gian hàng]
            đăng 215 tin, bài về biên giới | 215 tin, bài [215 tin, bài]
            đăng 215 tin, bài, ảnh | 215 tin, bài, ảnh [215 tin, bài, ảnh]
            đăng 215 tin và 30 bài viết | 215 tin [215 tin]; 30 bài viết [30 bài viết]
            trên 2000 lượt người theo dõi | > 2000 lượt người [2000 lượt người]
            có 2.300 người theo dõi | 2300 người theo dõi [2.300 người theo dõi]
            tổ chức 05 Hội nghị | 5 Hội nghị [05 Hội nghị]
            dự 03 tọa đàm, 02 toạ đàm | 3 tọa đàm [03 tọa đàm]; 2 toạ đàm [02 toạ đàm]
            tổng số 25 lớp | 25 lớp [25 lớp]
            in 12 số 24 trang | 12 số [12 số]; 24 trang [24 trang]
            mỗi ngày 5 tin | 5 tin [5 tin]
            năm 02 lớp | 2 lớp [02 lớp]
            trong 6 tháng đầu năm 05 đoàn | 5 đoàn [05 đoàn]
            phát hành 2000 cuốn | 2000 cuốn [2000 cuốn]
            nhóm 5 chuyên gia | 5 chuyên gia [5 chuyên gia]
            truyền hình 12 phóng sự | 12 phóng sự [12 phóng sự]
            cấp 12 giấy phép | 12 giấy phép [12 giấy phép]
            giá 1,500 cuốn | 1.5 cuốn [1,500 cuốn]
            ngày 20/11 trường tổ chức | -
            từ ngày 16 đến 20/6/2017 tại | -
            lúc 8 giờ 30 đoàn đến | -
            tháng 5 đoàn công tác | -
            trong quý 2 tỉnh đã | -
            năm 2021 tỉnh ban hành | -
            năm 2020 và 2021 tỉnh đã | -
            giai đoạn 2021-2025 tỉnh sẽ | -
            giai đoạn 2021 - 2025 tỉnh sẽ | -
            Quý II/2022 đơn vị đã | -
            Nghị quyết số 22 tỉnh | -
            Nghị quyết 22 tỉnh | -
            Điều 5 báo cáo | -
            khóa 15 tỉnh bầu | -
            lần thứ 3 tỉnh mở | -
            Quốc lộ 9 đoàn xe | -
            mốc 605 đoàn tuần tra | -
            dịch Covid-19 tỉnh dừng | -
            dịch Covid - 19 tỉnh dừng | -
            APEC 2017 tổ chức tại | -
            SEA Games 31 tổ chức tại | -
            mạng 5G trường học | -
            thôn 5 xã Tân Hợp | -
            Chương trình 135 xã nghèo | -
            điện thoại 0233.3852.144 máy lẻ | -
            số 0912345678 người nhận | -
            hai lớp, hàng nghìn lượt, hàng trăm người | -
            sách “100 bài, 20 ảnh” và 20 ảnh | 20 ảnh [20 ảnh]
            trong 5 năm, 3 tuần, 12 giờ | -
            có 45 cơ sở | -
            """)
    void wordsSay(String words, String figures) {
        String read =
                Figures.in(words).stream().map(found -> shown(found.figure())).collect(Collectors.joining("; "));
        assertEquals(figures, read.isEmpty() ? "-" : read);
    }

    @Test
    void separatorThatMayMeanTheOtherIsDoubted() {
        assertEquals(
                "figure.separator",
                Figures.in("in 1,500 cuốn").getFirst().figure().doubt());
    }

    private static String shown(ReportFigure figure) {
        String amount = switch (figure.kind()) {
            case NUMBER -> plain(figure.value()) + " " + figure.unit();
            case RANGE -> plain(figure.from()) + ".." + plain(figure.to()) + " " + figure.unit();
            case GROUP_COUNT -> figure.groups() + "/" + figure.visits();
        };
        return SIGNS.get(figure.qualifier()) + amount + " [" + figure.text() + "]";
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
