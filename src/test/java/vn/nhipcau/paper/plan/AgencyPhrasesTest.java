package vn.nhipcau.paper.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;

class AgencyPhrasesTest {
    private static final KnownAgencies KNOWN = KnownAgencies.general();

    /** Entries between bars; (g) behind a group, (?) behind a name that no list knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Sở Tài chính = Sở Tài chính
            Sở Tài chính. = Sở Tài chính
            Sở Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch
            Sở Văn hoá, Thể thao và Du lịch, Sở Y tế = Sở Văn hoá, Thể thao và Du lịch | Sở Y tế
            Sở Thông tin và Truyền thông và Sở Ngoại vụ = Sở Thông tin và Truyền thông | Sở Ngoại vụ
            Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn = Sở Lao động - Thương binh và Xã hội | Sở Nông nghiệp và Phát triển nông thôn
            Sở Lao động – Thương binh và Xã hội = Sở Lao động – Thương binh và Xã hội
            Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh = Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh
            Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch tỉnh Quảng Trị và Sở Công Thương = Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch tỉnh Quảng Trị | Sở Công Thương
            Báo Quảng Trị, Đài Phát thanh-Truyền hình tỉnh, Sở Nội vụ = Báo Quảng Trị | Đài Phát thanh-Truyền hình tỉnh | Sở Nội vụ
            Đài Phát thanh và Truyền hình Lào Cai; Báo Lào Cai = Đài Phát thanh và Truyền hình Lào Cai | Báo Lào Cai
            Các sở, ban, ngành, UBND các huyện, thị xã, thành phố và các đơn vị có liên quan = Các sở, ban, ngành (g) | UBND các huyện, thị xã, thành phố (g) | các đơn vị có liên quan (g)
            Các cơ quan, đơn vị có liên quan = Các cơ quan, đơn vị có liên quan (g)
            Sở Y tế và các Sở, ban, ngành, UBND các huyện, thành phố = Sở Y tế | các Sở, ban, ngành (g) | UBND các huyện, thành phố (g)
            Các sở, ngành và UBND huyện, thị xã, thành phố. = Các sở, ngành (g) | UBND huyện, thị xã, thành phố (g)
            các sở, ban, ngành, địa phương và doanh nghiệp liên quan = các sở, ban, ngành, địa phương và doanh nghiệp liên quan (g)
            Các Sở, Ban, Ngành; Công an tỉnh = Các Sở, Ban, Ngành (g) | Công an tỉnh
            UBND huyện Cam Lộ, UBND thị xã Quảng Trị = UBND huyện Cam Lộ | UBND thị xã Quảng Trị
            Ủy ban nhân dân các huyện, thành phố = Ủy ban nhân dân các huyện, thành phố (g)
            Uỷ ban nhân dân huyện Bắc Hà = Uỷ ban nhân dân huyện Bắc Hà
            UBND tỉnh = UBND tỉnh
            UBND cấp huyện; UBND các xã, phường = UBND cấp huyện (g) | UBND các xã, phường (g)
            Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh và các đơn vị liên quan = Công an tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | các đơn vị liên quan (g)
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh = Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Tỉnh đoàn | Hội Liên hiệp Phụ nữ tỉnh
            Liên hiệp các tổ chức hữu nghị tỉnh, Hội Nhà báo tỉnh = Liên hiệp các tổ chức hữu nghị tỉnh | Hội Nhà báo tỉnh
            Ban Tuyên giáo Tỉnh ủy, Văn phòng UBND tỉnh = Ban Tuyên giáo Tỉnh ủy | Văn phòng UBND tỉnh
            Ban Quản lý Khu kinh tế tỉnh, Sở TT&TT, Sở VHTTDL = Ban Quản lý Khu kinh tế tỉnh | Sở TT&TT | Sở VHTTDL
            Phòng Văn hóa và Thông tin các huyện, thị xã = Phòng Văn hóa và Thông tin các huyện, thị xã (g)
            Công ty cổ phần Truyền thông Ánh Sao, Sở Du lịch = Công ty cổ phần Truyền thông Ánh Sao (?) | Sở Du lịch
            Sở Biển và Hải đảo = Sở Biển và Hải đảo (?)
            Trung tâm Bảo tồn Làng nghề, Ẩm thực và Lễ hội, Sở Du lịch = Trung tâm Bảo tồn Làng nghề, Ẩm thực và Lễ hội (?) | Sở Du lịch
            các Sở: Tài chính, Kế hoạch và Đầu tư, Công Thương = Sở Tài chính | Sở Kế hoạch và Đầu tư | Sở Công Thương
            các sở Văn hóa, Thể thao và Du lịch, Ngoại vụ và các đơn vị liên quan = Sở Văn hóa, Thể thao và Du lịch | Sở Ngoại vụ | các đơn vị liên quan (g)
            UBND các huyện: Hướng Hóa, Đakrông, Sở Y tế = UBND các huyện: Hướng Hóa, Đakrông (g) | Sở Y tế
            các cơ quan báo chí của tỉnh = các cơ quan báo chí của tỉnh (g)
            Các cơ quan báo chí Trung ương và địa phương = Các cơ quan báo chí Trung ương và địa phương (g)
            sở, ban, ngành, UBND huyện, thị xã, thành phố = sở, ban, ngành (g) | UBND huyện, thị xã, thành phố (g)
            Đơn vị liên quan = Đơn vị liên quan (g)
            Sở Giáo dục và Đào tạo (Phòng Chính trị tư tưởng), Tỉnh đoàn = Sở Giáo dục và Đào tạo | Tỉnh đoàn
            SỞ TÀI CHÍNH = SỞ TÀI CHÍNH
            Sở Y tế thực hiện = Sở Y tế
            Không = ''
            Sở Khoa học và Công nghệ; các địa phương = Sở Khoa học và Công nghệ | các địa phương (g)
            Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo, Cục Hải quan tỉnh = Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo | Cục Hải quan tỉnh
            Bảo tàng tỉnh, Thư viện tỉnh, Trường Đại học Quảng Bình = Bảo tàng tỉnh | Thư viện tỉnh | Trường Đại học Quảng Bình
            Hội Hữu nghị Việt Nam - Lào tỉnh = Hội Hữu nghị Việt Nam - Lào tỉnh
            Sở Ngoại vụ Sở Y tế các sở, ban, ngành = Sở Ngoại vụ | Sở Y tế | các sở, ban, ngành (g)
            Sở Thông tin - Truyền thông, các Ban, Đảng ủy trực thuộc = Sở Thông tin - Truyền thông | các Ban, Đảng ủy trực thuộc (g)
            UBND các huyện Cao Lộc, Văn Lãng và Công an tỉnh = UBND các huyện Cao Lộc, Văn Lãng (g) | Công an tỉnh
            Quỹ Bảo trợ Hải đăng tỉnh, Sở Du lịch = Quỹ Bảo trợ Hải đăng tỉnh (?) | Sở Du lịch
            UBND thành phố Điện Biên Phủ và Báo Điện Biên Phủ = UBND thành phố Điện Biên Phủ | Báo Điện Biên Phủ
            Thủ trưởng các sở, ban, ngành = Thủ trưởng các sở, ban, ngành (g)
            UBND thành phố Phan Rang - Tháp Chàm = UBND thành phố Phan Rang - Tháp Chàm
            """)
    void phraseNamesThese(String phrase, String entries) {
        String read = AgencyPhrases.split(KNOWN, phrase).stream()
                .map(agency -> agency.name()
                        + switch (agency.kind()) {
                            case KNOWN -> "";
                            case GROUP -> " (g)";
                            case UNKNOWN -> " (?)";
                        })
                .collect(Collectors.joining(" | "));
        assertEquals(entries, read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Sở Tài chính căn cứ khả năng ngân sách bố trí kinh phí. = Sở Tài chính
            Sở Thông tin và Truyền thông chủ trì phối hợp với các sở = Sở Thông tin và Truyền thông
            Các sở, ban, ngành; UBND các huyện, thị xã, thành phố xây dựng kế hoạch = Các sở, ban, ngành | UBND các huyện, thị xã, thành phố
            Báo Quảng Trị, Đài Phát thanh - Truyền hình tỉnh, Tạp chí Cửa Việt xây dựng chuyên trang = Báo Quảng Trị | Đài Phát thanh - Truyền hình tỉnh | Tạp chí Cửa Việt
            Đề nghị Ban Tuyên giáo Tỉnh ủy: Chủ trì, phối hợp = Ban Tuyên giáo Tỉnh ủy
            Giao Sở Ngoại vụ và Sở Tư pháp theo dõi = Sở Ngoại vụ | Sở Tư pháp
            Các cơ quan, tổ chức liên quan tổ chức thực hiện = Các cơ quan, tổ chức liên quan
            Câu lạc bộ Nhiếp ảnh trẻ phối hợp = Câu lạc bộ Nhiếp ảnh trẻ
            Trong quá trình thực hiện có vướng mắc = ''
            Kinh phí do ngân sách bảo đảm = ''
            """)
    void sentenceBeginsWithThese(String sentence, String entries) {
        assertEquals(
                entries,
                LeadingAgencies.of(KNOWN, sentence).agencies().stream()
                        .map(NamedAgency::name)
                        .collect(Collectors.joining(" | ")));
    }
}
