package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.paper.DrawnDocument.Day;

/** Draws sentences of reports: work done with its figures, documents cited, and what looks like a figure and is none. */
final class DrawnSentences {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

    private static final List<String> WORK = List.of(
            "Báo {tỉnh} đăng {tin, bài} về đời sống vùng biên, trong đó {bài viết} có bản tiếng Anh",
            "Đài Phát thanh và Truyền hình tỉnh phát {chương trình} bằng tiếng Lào, mỗi chương trình dài {phút}",
            "In và phát hành {cuốn} sổ tay song ngữ cùng {tờ rơi} giới thiệu bến cảng",
            "Sở Ngoại vụ hướng dẫn {đoàn/lượt} đến tìm hiểu nghề gốm",
            "Mở {lớp tập huấn} cho {học viên} ở {huyện} miền núi",
            "Tổ chức {hội nghị} và {buổi} nói chuyện với {lượt người} tham dự",
            "Cổng thông tin đón {lượt truy cập}, tăng {%} so với cùng kỳ",
            "Triển lãm lưu động trưng bày {hiện vật}, {ảnh} tư liệu tại {xã} ven biển",
            "Kinh phí thực hiện là {tiền}, trong đó nguồn xã hội hóa {tiền}",
            "Cụm thông tin tại cửa khẩu có {màn hình}, diện tích {m²/mặt}",
            "Bản tin đối ngoại ra {số/tháng}, mỗi số {bản}",
            "Kênh video có {người theo dõi} và đạt {lượt xem}",
            "Thư viện tỉnh bổ sung {tài liệu} bằng {thứ tiếng}",
            "Tiếp nhận {dự án} của {tổ chức} phi chính phủ với số vốn {tiền}",
            "Dựng {pa nô} rộng {m2} và thay {biển} chỉ dẫn dọc tuyến đường mới",
            "Gặp gỡ {kiều bào} tại {quốc gia} láng giềng",
            "Đưa {sinh viên} sang thực tập ở {doanh nghiệp} chế biến gỗ",
            "Trao tặng {cờ} Tổ quốc cho {hộ} ngư dân",
            "Bộ đội Biên phòng tổ chức {cuộc} gặp gỡ với {điểm} dân cư bên kia biên giới",
            "Sản xuất {video} và {phóng sự/tháng} về mùa nước nổi",
            "Trồng mới {ha} rừng hữu nghị, dựng {km} hàng rào cây xanh",
            "Đội ngũ có {báo cáo viên} và {cộng tác viên} ở cơ sở",
            "Ký {thỏa thuận} và {bản ghi nhớ} với các địa phương bạn",
            "Trả lời {ý kiến} của {lượt khách} qua đường dây nóng",
            "Phục vụ {đoàn/lượt} tại phòng trưng bày",
            "{cơ quan} mời {phóng viên} và {chuyên gia} khảo sát tuyến du lịch mới",
            "Tỷ lệ tin bài được dịch đạt {%}, nhờ có {công chức} biết ngoại ngữ",
            "Đón {đoàn} đến học tập kinh nghiệm và cử {cán bộ} đi tập huấn");

    private static final List<String> CITING = List.of(
            "UBND tỉnh ban hành {CITE}",
            "{cơ quan} quán triệt {CITE}; {CITE}",
            "Các cơ quan tiếp tục thực hiện {CITE}",
            "Sở Thông tin và Truyền thông ban hành {văn bản} hướng dẫn theo {cite}",
            "Công tác tuyên truyền bám sát {cite} và {cite}",
            "Nội dung của {cite} được lồng ghép trong sinh hoạt chi bộ",
            "Việc mời báo chí thực hiện theo quy trình mới ({cite})",
            "Tỉnh tổ chức sơ kết ba năm thực hiện {cite}, có {đại biểu} tham dự");

    private static final List<String> PLAIN = List.of(
            "Do dịch Covid-19, nhiều hoạt động chuyển sang hình thức trực tuyến từ Quý II/2021",
            "Tuyến Quốc lộ 9 nối với khu vực mốc 605 được sửa chữa trước mùa mưa",
            "Phòng đọc mở cửa từ 7 giờ 30 đến 17 giờ 00 hằng ngày, trừ ngày 30/4 và ngày 02/9",
            "Bộ phim “12 bến nước” được chiếu nhân kỷ niệm 45 năm thiết lập quan hệ ngoại giao",
            "Hàng nghìn lượt người và hàng chục hãng tin quan tâm theo dõi các đêm diễn",
            "Đường dây nóng 0233.3852.117 trực 24/7 theo khoản 2 Điều 6 của Quy chế",
            "Giai đoạn 2021 - 2025 tỉnh ưu tiên mạng 5G và Chương trình 135 ở vùng cao",
            "Ngày hội lần thứ 3 diễn ra từ ngày 16 đến 20/6/2022 tại số 45 đường Hùng Vương",
            "Hội đồng nhân dân tỉnh khóa XV đã thông qua đề cương tại kỳ họp thứ tư",
            "Các huyện tổ chức hai lớp bồi dưỡng và ba chuyến đi thực tế cho người làm báo",
            "Tài khoản 3713.0.1054321 của dự án được mở từ tháng 10/2020",
            "Bão số 5 làm hỏng đường vào bản, nhiều đoàn phải hoãn lịch",
            "Đội ngũ làm công tác thông tin đối ngoại phần lớn là kiêm nhiệm, ít được bồi dưỡng ngoại ngữ",
            "Cấp ủy, chính quyền các cấp quan tâm, phối hợp chặt chẽ với các địa phương bạn",
            "{cơ quan} chủ động cung cấp thông tin cho báo chí, kịp thời giải thích những việc dư luận quan tâm");

    private static final List<String> LATER = List.of(
            "Tiếp tục mời {đoàn} phóng viên thường trú nước ngoài đến khảo sát vùng trồng cam và làng nghề ven biển",
            "Mở {lớp} bồi dưỡng ngoại ngữ cho {cán bộ} làm công tác đối ngoại ở các xã biên giới",
            "Nâng tỷ lệ nội dung bằng tiếng nước ngoài trên cổng thông tin điện tử lên {%} trước khi hết năm",
            "Rà soát toàn bộ biển chỉ dẫn tại cửa khẩu, bến cảng, sân bay để thay những biển đã cũ",
            "Tham mưu Tỉnh ủy ban hành nghị quyết mới về công tác đối ngoại nhân dân ở khu vực biên giới",
            "Triển khai đồng bộ các nhiệm vụ được giao tại {cite} trong toàn hệ thống chính trị của tỉnh");

    private final Random random;
    private final DrawnNames names;
    private final DrawnFigures figures;
    private final DrawnCitations citations;

    DrawnSentences(Random random, DrawnNames names, DrawnFigures figures, DrawnCitations citations) {
        this.random = random;
        this.names = names;
        this.figures = figures;
        this.citations = citations;
    }

    /** Closed by a full stop, now and then with a note. */
    DrawnSentence one() {
        DrawnSentence sentence = bare();
        return random.nextInt(14) == 0 ? sentence.with(bare()) : sentence;
    }

    private DrawnSentence bare() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> of(names.one(CITING));
            case 4 -> issuedOn();
            case 5 -> inside();
            case 6, 7, 8, 9, 10 -> of(names.one(PLAIN));
            default -> of(names.one(WORK));
        };
    }

    /** What is to be done: more than eight words, no title. */
    DrawnSentence later() {
        return of(names.one(LATER));
    }

    DrawnSentence doubtful() {
        return of("Phòng trưng bày ven sông đón {?lượt khách} trong tháng cao điểm");
    }

    /** The sentence on top of a report. */
    DrawnSentence opening(String who) {
        return of("Thực hiện {CITE}, " + who + " báo cáo kết quả như sau").ending(":");
    }

    DrawnSentence of(String template) {
        List<DrawnFigure> drawn = new ArrayList<>();
        List<DrawnCitation> cited = new ArrayList<>();
        Matcher slots = SLOT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(text, Matcher.quoteReplacement(filled(slots.group(1), drawn, cited)));
        }
        return new DrawnSentence(slots.appendTail(text) + ".", drawn, cited, null);
    }

    private String filled(String slot, List<DrawnFigure> drawn, List<DrawnCitation> cited) {
        return switch (slot) {
            case "tỉnh" -> names.province();
            case "cơ quan" -> names.single().name();
            case "CITE", "cite" -> {
                cited.add(slot.equals("CITE") ? citations.full() : citations.brief());
                yield cited.getLast().words();
            }
            default -> {
                drawn.add(figures.of(slot));
                yield drawn.getLast().words();
            }
        };
    }

    /** Who issues it is the subject: its issuer stands nowhere. */
    private DrawnSentence issuedOn() {
        DrawnDocument document = new DrawnDocument(
                "Nghị định",
                "NĐ",
                "09/2017/NĐ-CP",
                "2017-02-09",
                new Day(9, 2, 2017),
                "Chính phủ",
                "quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí");
        String text = "Ngày 09/02/2017, Chính phủ ban hành Nghị định số 09/2017/NĐ-CP " + document.abstractText() + ".";
        return new DrawnSentence(
                text,
                List.of(),
                List.of(new DrawnCitation("", document.reference(), document, true, false, true)),
                null);
    }

    /** A document cited in the subject of another. */
    private static DrawnSentence inside() {
        String about = "ban hành Chương trình hành động thực hiện Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị";
        DrawnDocument outer = new DrawnDocument(
                "Nghị quyết", "NQ", "47/NQ-CP", "2024-04-15", new Day(15, 4, 2024), "Chính phủ", about);
        DrawnDocument inner =
                new DrawnDocument("Kết luận", "KL", "57-KL/TW", "2023-06-15", new Day(15, 6, 2023), "Bộ Chính trị", "");
        return new DrawnSentence(
                "Tỉnh đã quán triệt Nghị quyết số 47/NQ-CP ngày 15/4/2024 của Chính phủ " + about + ".",
                List.of(),
                List.of(
                        new DrawnCitation("", outer.reference(), outer, true, true, true),
                        new DrawnCitation("", inner.reference(), inner, true, true, false)),
                null);
    }
}
