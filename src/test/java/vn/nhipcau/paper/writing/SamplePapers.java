package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Part.Bullets;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;

/** Papers as offices write them, in sentences of this project. */
final class SamplePapers {
    private static final String SITUATION =
            "Công tác thông tin đối ngoại trên địa bàn tỉnh được triển khai đồng bộ từ tỉnh đến cơ sở, bám sát kế hoạch đã ban hành; "
                    + "các sở, ban, ngành và địa phương chủ động lồng ghép nhiệm vụ này vào chương trình công tác của năm, bố trí cán bộ "
                    + "theo dõi và gửi số liệu về cơ quan thường trực đúng thời hạn.";

    private static final List<String> AREAS = List.of(
            "Xây dựng văn bản chỉ đạo, điều hành",
            "Đào tạo, bồi dưỡng nghiệp vụ",
            "Tổ chức sự kiện, lễ hội và các hoạt động giao lưu",
            "Đón tiếp và hướng dẫn phóng viên nước ngoài",
            "Sản xuất ấn phẩm và sản phẩm truyền thông bằng tiếng nước ngoài",
            "Hợp tác với các địa phương của nước bạn Lào và Thái Lan",
            "Quản lý, vận hành cụm thông tin đối ngoại tại cửa khẩu",
            "Đấu tranh phản bác thông tin sai lệch về biên giới, biển, đảo");

    private SamplePapers() {}

    /** A province's report on the whole year, with tables, two annexes and nothing issued yet. */
    static OfficialPaper provincialReport() {
        List<Part> body = new ArrayList<>();
        body.add(
                new Paragraph(
                        "Thực hiện Kế hoạch công tác thông tin đối ngoại năm 2026, Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện như sau:"));
        body.add(new Heading(1, "I", "Đặc điểm tình hình"));
        body.add(new Heading(2, "1", "Thuận lợi"));
        body.add(new Paragraph(SITUATION));
        body.add(new Heading(2, "2", "Khó khăn"));
        body.add(
                new Bullets(
                        List.of(
                                "Cán bộ làm công tác thông tin đối ngoại phần lớn là kiêm nhiệm;",
                                "Kinh phí bố trí cho nhiệm vụ còn hạn chế, chủ yếu lồng ghép trong dự toán chi thường xuyên được giao hằng năm.")));
        body.add(new Heading(1, "II", "Kết quả thực hiện"));
        for (int i = 0; i < AREAS.size(); i++) {
            area(body, i);
        }
        body.add(new Heading(1, "III", "Đánh giá chung"));
        body.add(new Paragraph(SITUATION));
        body.add(new Heading(1, "IV", "Kiến nghị, đề xuất"));
        body.add(new Paragraph(
                "Đề nghị các bộ, ngành trung ương hướng dẫn chế độ chi cho hoạt động thông tin đối ngoại ở cơ sở."));
        body.add(new Paragraph("Trên đây là kết quả công tác thông tin đối ngoại năm 2026 của tỉnh Quảng Trị./."));
        return new OfficialPaper(
                null,
                "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
                null,
                "BC-UBND",
                "Quảng Trị",
                new PaperDate(2026, 11, null),
                "BÁO CÁO",
                "Kết quả thực hiện Kế hoạch công tác thông tin đối ngoại năm 2026 và phương hướng, nhiệm vụ năm 2027"
                        + " trên địa bàn tỉnh Quảng Trị",
                List.of(),
                List.of(
                        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại",
                        "Căn cứ Quyết định số 1191/QĐ-TTg ngày 05 tháng 8 năm 2020 của Thủ tướng Chính phủ;"),
                body,
                List.of(
                        new Annex(
                                "Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương năm 2026",
                                true,
                                List.of(tasks(70))),
                        new Annex("Danh mục đoàn phóng viên nước ngoài", false, List.of(visits(30)))),
                List.of(
                        "Bộ Văn hóa, Thể thao và Du lịch",
                        "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh",
                        "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                        "Ban Chỉ đạo công tác thông tin đối ngoại tỉnh",
                        "Các sở, ban, ngành cấp tỉnh",
                        "UBND các xã, phường, đặc khu"),
                "VT, KGVX",
                new Signer("TM. ỦY BAN NHÂN DÂN", List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), null));
    }

    private static void area(List<Part> body, int i) {
        body.add(new Heading(2, String.valueOf(i + 1), AREAS.get(i)));
        body.add(new Paragraph(SITUATION));
        body.add(new Heading(3, "a", "Kết quả"));
        body.add(new Paragraph(
                SITUATION + " So với năm trước, số hoạt động tăng " + (4 + i) + "%, chất lượng được nâng lên rõ rệt."));
        if (i % 3 == 2) {
            body.add(new PaperTable(
                    List.of(
                            new Column("STT", 8),
                            new Column("Nội dung", 62),
                            new Column("Kế hoạch", 15),
                            new Column("Thực hiện", 15)),
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(n -> List.of(
                                    String.valueOf(n),
                                    AREAS.get(n),
                                    n * 3 + ".000",
                                    n * 3 + (n % 2 == 0 ? ".250" : ".000")))
                            .toList()));
        }
        body.add(new Heading(3, "b", "Tồn tại, hạn chế và nguyên nhân"));
        body.add(new Bullets(List.of(
                "Một số đơn vị gửi báo cáo chưa đúng mẫu, số liệu phải đối chiếu nhiều lần trước khi tổng hợp;",
                "Sản phẩm bằng tiếng Lào còn ít so với nhu cầu của người dân hai bên biên giới.")));
    }

    static PaperTable tasks(int rows) {
        return new PaperTable(
                List.of(
                        new Column("STT", 5),
                        new Column("Nhiệm vụ", 30),
                        new Column("Cơ quan chủ trì", 17),
                        new Column("Cơ quan phối hợp", 20),
                        new Column("Thời gian", 10),
                        new Column("Kết quả", 18)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(n -> List.of(
                                String.valueOf(n),
                                AREAS.get(n % AREAS.size()),
                                n % 2 == 0 ? "Sở Văn hóa, Thể thao và Du lịch" : "Sở Ngoại vụ",
                                "Các sở, ban, ngành, UBND các xã, phường, đặc khu",
                                "Quý " + List.of("I", "II", "III", "IV").get(n % 4),
                                "Hoàn thành " + (60 + n % 40) + "%"))
                        .toList());
    }

    private static PaperTable visits(int rows) {
        return new PaperTable(
                List.of(
                        new Column("STT", 8),
                        new Column("Hãng tin", 47),
                        new Column("Số người", 15),
                        new Column("Thời gian", 30)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(n -> List.of(
                                String.valueOf(n),
                                "Đoàn phóng viên thứ " + n,
                                String.valueOf(2 + n % 7),
                                "Tháng " + (1 + n % 12)))
                        .toList());
    }

    /** A department's report of one page, issued. */
    static OfficialPaper departmentReport() {
        return new OfficialPaper(
                "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
                "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
                "7",
                "BC-SVHTTDL",
                "Quảng Trị",
                new PaperDate(2026, 2, 5),
                "BÁO CÁO",
                "Công tác thông tin đối ngoại tháng 01 năm 2026",
                List.of("Ủy ban nhân dân tỉnh Quảng Trị"),
                List.of(),
                List.of(
                        new Paragraph(
                                "Sở Văn hóa, Thể thao và Du lịch báo cáo công tác thông tin đối ngoại tháng 01 năm 2026 như sau:"),
                        new Heading(1, "I", "Kết quả"),
                        new Bullets(
                                List.of(
                                        "Xây dựng 04 bản tin bằng tiếng Anh, 02 bản tin bằng tiếng Lào;",
                                        "Đón 01 đoàn phóng viên nước ngoài với 05 người đến tác nghiệp tại Khu di tích Thành cổ.")),
                        new Heading(1, "II", "Nhiệm vụ tháng tới"),
                        new Paragraph("Chuẩn bị nội dung tuyên truyền cho các lễ hội đầu xuân."),
                        new Paragraph(
                                "Sở Văn hóa, Thể thao và Du lịch báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.")),
                List.of(),
                List.of("Như trên", "Ban Giám đốc Sở"),
                "VT, QLBC",
                new Signer(null, List.of("GIÁM ĐỐC"), "Họ và tên người ký"));
    }

    /** An official letter to several agencies. */
    static OfficialPaper letter() {
        return new OfficialPaper(
                null,
                "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ",
                "152",
                "UBND-KGVX",
                "Quảng Trị",
                new PaperDate(2026, 10, 20),
                null,
                "báo cáo kết quả thực hiện công tác thông tin đối ngoại năm 2026",
                List.of(
                        "Các sở, ban, ngành, đoàn thể cấp tỉnh",
                        "Ủy ban nhân dân các xã, phường, đặc khu",
                        "Đài Phát thanh và Truyền hình tỉnh, Báo và các cơ quan báo chí thường trú trên địa bàn tỉnh Quảng Trị"),
                List.of(),
                List.of(
                        new Paragraph(
                                "Để tổng hợp báo cáo cấp có thẩm quyền, Ủy ban nhân dân tỉnh yêu cầu các cơ quan, địa phương:"),
                        new Paragraph(
                                "1. Đánh giá kết quả thực hiện từng nhiệm vụ được giao tại Kế hoạch năm 2026, kèm số liệu cụ thể."),
                        new Paragraph(
                                "2. Gửi báo cáo về Sở Văn hóa, Thể thao và Du lịch trước ngày 25 tháng 11 năm 2026 để tổng hợp./.")),
                List.of(),
                List.of("Như trên", "Chủ tịch, các Phó Chủ tịch UBND tỉnh"),
                "VT, KGVX",
                new Signer("TM. ỦY BAN NHÂN DÂN", List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Họ và tên người ký"));
    }

    /** The department's report with another issuer, and with other text in its only paragraph. */
    static OfficialPaper of(@Nullable String superior, String issuer, List<Part> body, List<Annex> annexes) {
        OfficialPaper paper = departmentReport();
        return new OfficialPaper(
                superior,
                issuer,
                paper.number(),
                paper.symbol(),
                paper.place(),
                paper.date(),
                paper.type(),
                paper.abstractText(),
                paper.addressees(),
                paper.bases(),
                body,
                annexes,
                paper.recipients(),
                paper.archive(),
                paper.signer());
    }
}
