package vn.nhipcau.paper.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;

/** Names of a province that no list knows. */
class AgencyHeadsTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    @ParameterizedTest
    @CsvSource({
        "Sở Hải dương, true",
        "Ban Quản lý Cảng cá Sa Vĩ, true",
        "Phòng Văn nghệ - Giải trí, true",
        "Trung tâm Dịch vụ Phát thanh, true",
        "Hội Di sản tỉnh, true",
        "Huyện đoàn, true",
        "Tỉnh ủy, true",
        "Báo Sông Cầu, true",
        "Đồn Biên phòng Ma Lù Thàng, true",
        "Hạt Kiểm lâm huyện Ba Bể, true",
        "TTXVN, true",
        "Sở, false",
        "Câu lạc bộ Thuyền buồm Bãi Trước, false",
        "Quỹ Bảo trợ Hải đăng, false",
        "Nhóm Họa sĩ trẻ, false",
        "Công ty cổ phần Ánh Sao, false",
        "Khoa học, false",
        "công nghiệp thành phố, false",
    })
    void beginningTellsWhatBodyItIs(String name, boolean sure) {
        assertEquals(sure, AgencyHeads.isSure(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Ban Quản lý Khu kinh tế, công nghiệp thành phố; Sở Y tế = Ban Quản lý Khu kinh tế, công nghiệp thành phố | Sở Y tế
            Ban Quản lý Khu kinh tế Vũng Áng và các khu công nghiệp tỉnh, Công an tỉnh = Ban Quản lý Khu kinh tế Vũng Áng và các khu công nghiệp tỉnh | Công an tỉnh
            Ban Quản lý Di tích và Vườn quốc gia Ba Vì = Ban Quản lý Di tích và Vườn quốc gia Ba Vì
            Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Mai Sơn = Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Mai Sơn
            Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tỉnh, Sở Du lịch = Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tỉnh | Sở Du lịch
            Sở Du lịch, Thể thao, Gia đình và Thanh niên và Sở Y tế = Sở Du lịch, Thể thao, Gia đình và Thanh niên | Sở Y tế
            Sở Hội nhập và Kiều bào, Sở Tư pháp = Sở Hội nhập và Kiều bào | Sở Tư pháp
            Trung tâm Thông tin, Báo chí và Xuất bản tỉnh; Báo Bình Sa = Trung tâm Thông tin, Báo chí và Xuất bản tỉnh | Báo Bình Sa
            Sở Văn hóa và Ngoại vụ, các đơn vị liên quan = Sở Văn hóa và Ngoại vụ | các đơn vị liên quan
            Phòng Kinh tế, Hạ tầng và Đô thị, Công an huyện = Phòng Kinh tế, Hạ tầng và Đô thị | Công an huyện
            Sở Y tế, các bệnh viện và Sở Du lịch = Sở Y tế | các bệnh viện | Sở Du lịch
            Sở Công Thương và Tỉnh đoàn = Sở Công Thương | Tỉnh đoàn
            Sở Y tế, phối hợp tổ chức = Sở Y tế
            """)
    void nameGoesOnOverCommas(String phrase, String names) {
        assertEquals(
                names,
                AgencyPhrases.split(KNOWN, phrase).stream()
                        .map(NamedAgency::name)
                        .collect(Collectors.joining(" | ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Các cơ quan chủ trì chịu trách nhiệm về tiến độ. = Các cơ quan chủ trì
            Các đơn vị chủ trì nhiệm vụ báo cáo đúng hạn. = Các đơn vị chủ trì nhiệm vụ
            UBND các quận, huyện cụ thể hóa thành chương trình của mình. = UBND các quận, huyện
            UBND các huyện, thành phố vận dụng theo điều kiện địa phương. = UBND các huyện, thành phố
            Các huyện ủy, thành ủy, thị ủy cụ thể hóa Kế hoạch. = Các huyện ủy, thành ủy, thị ủy
            Các sở, ngành, UBND các huyện tự kiểm tra, đánh giá. = Các sở, ngành | UBND các huyện
            Các sở, ban, ngành có liên quan khéo léo lồng ghép nội dung vào hội nghị. = Các sở, ban, ngành có liên quan
            Phòng Hậu cần bảo đảm phương tiện. = Phòng Hậu cần
            Đề nghị Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh lãnh đạo việc nắm tình hình. = Đảng ủy Công an tỉnh | Đảng ủy Quân sự tỉnh
            Sở Du lịch và Hội nhập bố trí cán bộ phụ trách. = Sở Du lịch và Hội nhập
            Trung tâm Văn hóa, Thể thao và Truyền thanh xây dựng chuyên mục. = Trung tâm Văn hóa, Thể thao và Truyền thanh
            Các doanh nghiệp xuất khẩu thủy sản giới thiệu sản phẩm. = Các doanh nghiệp xuất khẩu thủy sản
            UBND các xã biên giới tuyên truyền đến từng hộ. = UBND các xã biên giới
            """)
    void subjectEndsWhereItsOwnWordsEnd(String sentence, String names) {
        assertEquals(
                names,
                LeadingAgencies.of(KNOWN, sentence).agencies().stream()
                        .map(NamedAgency::name)
                        .collect(Collectors.joining(" | ")));
    }
}
