package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each sees the rooms that are for him, and is told in words where a door is not. */
@Journey
class RoomsTest {
    @Test
    void aReaderSeesPlansTasksAndAgencies(Product product) {
        Page reader = product.as("doc.tinhuy");
        assertThat(rooms(reader))
                .containsExactly(
                        "Việc của tôi",
                        "Hoạt động",
                        "Kế hoạch",
                        "Nhiệm vụ",
                        "Báo cáo",
                        "Kho nội dung",
                        "Văn bản",
                        "Lịch năm",
                        "Cơ quan");
        isTurnedAway(reader, "/members", "/trail", "/settings", "/plans/new", "/agencies/new");
        reader.navigate("/plans");
        assertThat(reader.locator("main")).not().containsText("Đọc kế hoạch mới");
    }

    @Test
    void aLeaderSeesWhoDidWhatInTheOwnAgency(Product product) {
        Page leader = product.as("lanh-dao.svhttdl");
        assertThat(rooms(leader))
                .containsExactly(
                        "Việc của tôi",
                        "Hoạt động",
                        "Kế hoạch",
                        "Nhiệm vụ",
                        "Báo cáo",
                        "Kho nội dung",
                        "Văn bản",
                        "Lịch năm",
                        "Cơ quan",
                        "Thành viên",
                        "Nhật ký");
        isTurnedAway(leader, "/settings", "/plans/new", "/members/new", "/agencies/new");
    }

    @Test
    void aFocalPersonSeesTheMembersOfTheOwnAgency(Product product) {
        Page focal = product.as("dau-moi.svhttdl");
        assertThat(rooms(focal))
                .containsExactly(
                        "Việc của tôi",
                        "Hoạt động",
                        "Kế hoạch",
                        "Nhiệm vụ",
                        "Báo cáo",
                        "Kho nội dung",
                        "Văn bản",
                        "Lịch năm",
                        "Cơ quan",
                        "Thành viên");
        isTurnedAway(focal, "/trail", "/settings", "/plans/new", "/members/new", "/work?agency=1");
        focal.navigate("/members");
        assertThat(focal.locator("main")).containsText("Sở Văn hóa, Thể thao và Du lịch");
        assertThat(focal.locator("main tbody")).not().containsText("Sở Ngoại vụ");
    }

    @Test
    void aPlanThatIsStillReadIsNotThereForOthers(Product product) {
        long plan = Papers.readSmallPlan(product.as("chuyen-vien.stttt"));
        Page focal = product.as("dau-moi.svhttdl");
        Response answer = Objects.requireNonNull(focal.navigate("/plans/" + plan));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(focal.locator("main")).containsText("Không có trang này");
    }

    private static void isTurnedAway(Page person, String... addresses) {
        for (String address : addresses) {
            Response answer = Objects.requireNonNull(person.navigate(address));
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(person.locator("main")).containsText("Việc này thuộc người khác");
            assertThat(person.locator("main")).containsText("Tài khoản của anh, chị không làm việc này.");
        }
    }

    private static List<String> rooms(Page person) {
        // those behind "Thêm" are not shown yet, and are offered all the same
        return person.locator("nav.rooms a").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
