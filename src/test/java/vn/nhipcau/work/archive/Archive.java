package vn.nhipcau.work.archive;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;

/** Reports that tests drop into the archive, as a person does. */
final class Archive {
    private Archive() {}

    /** A report of our own with a figure, a pair, a citation, an impossible day and a mark that is left out. */
    static String text(String mark) {
        return """
                ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ
                Số: 177/BC-UBND
                Quảng Trị, ngày 14 tháng 12 năm 2020

                BÁO CÁO
                Kết quả quảng bá vùng biên năm 2020

                Thực hiện Kế hoạch số 31/KH-UBND ngày 17/02/2020 của UBND tỉnh, kết quả như sau.

                I. KẾT QUẢ
                1. Đón đoàn
                Đã đón trên 41 đoàn/812 lượt khách đến cửa khẩu %s.
                3. Ấn phẩm
                Phát 1.500 cuốn cẩm nang song ngữ theo Công văn số 8107/BTTTT-TTĐN ngày 31/02/2020.
                """.formatted(mark);
    }

    static Answer drop(Browser person, String name, String... texts) {
        var request = MockMvcRequestBuilders.multipart("/archive");
        int number = 0;
        for (String text : texts) {
            request.file(new MockMultipartFile(
                    "file", number++ + name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        }
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        return person.send(request);
    }

    /** Drops one and returns the address of its page. */
    static String filed(Browser person, String mark) {
        return String.valueOf(drop(person, "bao-cao.txt", text(mark)).next());
    }
}
