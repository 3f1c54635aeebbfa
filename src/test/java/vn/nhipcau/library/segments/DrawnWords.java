package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences such as an edition has, drawn from a seed: with numbers, days, abbreviations and quotes. */
public final class DrawnWords {
    private static final List<String> SYLLABLES = List.of(
            ("tỉnh cửa khẩu quốc tế đường bộ hành lang kinh đông tây du lịch văn hóa di tích thành cổ sông biển đảo khách"
                            + " lượt đoàn đại biểu hữu nghị hợp tác thông tin đối ngoại báo chí phóng viên nước ngoài ấn phẩm song ngữ giới thiệu"
                            + " đầu tư khu công nghiệp cảng hàng hóa xuất nhập khẩu dự án năng lượng gió mặt trời làng nghề lễ hội tháng quý năm"
                            + " tăng giảm so với cùng kỳ đạt vượt kế hoạch tổ chức khai mạc bế giảng triển lãm ảnh phim tư liệu chương trình giao"
                            + " lưu thanh niên phụ nữ học sinh trường cầu bắc nam bán nguồn lực bảo tồn rừng suối hang động bãi tắm nhà hàng cà"
                            + " phê hồ tiêu cao su lúa gạo đặc sản thủy hải chợ phiên vùng biên xã bản người dân đồng bào lào thái campuchia")
                    .split(" "));

    private final Random random;

    public DrawnWords(Random random) {
        this.random = random;
    }

    /** The words of a new sentence; the last bears the stop. */
    public List<String> sentence() {
        List<String> words = new ArrayList<>();
        int length = 8 + random.nextInt(14);
        while (words.size() < length) {
            words.addAll(
                    switch (random.nextInt(24)) {
                        case 0 -> List.of("TP.", "Đông", "Hà");
                        case 1 -> List.of(number(), "lượt");
                        case 2 -> List.of("ngày", day());
                        case 3 -> List.of("“" + word(), word() + "”");
                        case 4 -> List.of("Số", 1 + random.nextInt(99) + "/KH-UBND");
                        default -> List.of(word());
                    });
        }
        String first = words.getFirst();
        int letter = first.startsWith("“") ? 1 : 0;
        words.set(0, first.substring(0, letter + 1).toUpperCase(Locale.ROOT) + first.substring(letter + 1));
        words.add(word() + List.of(".", ".", ".", "!", "?", "…").get(random.nextInt(6)));
        return words;
    }

    public String word() {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }

    public String number() {
        return 1 + random.nextInt(9) + "." + (100 + random.nextInt(900));
    }

    private String day() {
        return 1 + random.nextInt(28) + "/" + (1 + random.nextInt(12)) + "/" + (2018 + random.nextInt(5));
    }
}
