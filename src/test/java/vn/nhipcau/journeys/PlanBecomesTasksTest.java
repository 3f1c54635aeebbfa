package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.heading;
import static vn.nhipcau.journeys.Sight.link;
import static vn.nhipcau.journeys.Sight.row;
import static vn.nhipcau.journeys.Sight.tab;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The line that the product is for: a signed plan goes in, tasks of agencies come out. */
@Journey
class PlanBecomesTasksTest {
    private static final String ASKING_GUESTS = "Thí điểm kênh hỏi đáp bằng tiếng Anh dành cho khách lưu trú dài ngày";
    private static final String CORRECTED = "Thí điểm kênh hỏi đáp bằng tiếng Anh cho khách ở lâu";

    @Test
    void aSignedPlanBecomesTasksOfItsAgencies(Product product) throws IOException {
        Page officer = product.as("chuyen-vien.stttt");
        Papers.drop(officer, Papers.plan("quang-nam-2021-2030.docx"));
        assertThat(officer).hasURL(Pattern.compile(".*/plans/\\d+$"));
        String bench = officer.url();

        seesTasksBesideTheSourceWithEachDoubt(officer);
        correctsATitleAsOneTypes(officer, bench);
        cannotConfirmWhileANameIsUndecided(officer);
        decidesTheNames(officer, bench);
        confirms(officer);
        theAgencyHasItsTask(product.as("dau-moi.sngv"));
        theListFindsIt(officer);
    }

    private static void seesTasksBesideTheSourceWithEachDoubt(Page officer) {
        assertThat(heading(officer, "6 nhiệm vụ")).isVisible();
        assertThat(officer.locator("#src")).containsText("DANH MỤC NHIỆM VỤ THÔNG TIN ĐỐI NGOẠI GIAI ĐOẠN 2021-2030");
        assertThat(Bench.asked(officer)).containsText(new String[] {
            "UBND thành phố Hội An", "UBND huyện Duy Xuyên", "Hội Văn học - Nghệ thuật tỉnh"
        });
        assertThat(Bench.bar(officer)).containsText("Còn 3 tên phải chọn");
    }

    private static void correctsATitleAsOneTypes(Page officer, String bench) {
        officer.navigate(bench + "?view=all");
        link(officer, ASKING_GUESTS).click();
        Bench.correctTitle(officer, CORRECTED);
        Bench.isSaved(officer);
        officer.reload();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
    }

    private static void cannotConfirmWhileANameIsUndecided(Page officer) {
        Locator confirm = button(officer, "Xác nhận 6 nhiệm vụ");
        assertThat(confirm).hasAttribute("aria-disabled", "true");
        assertThat(Bench.bar(officer)).containsText("Còn 3 tên phải chọn trước khi xác nhận");
        confirm.click(new Locator.ClickOptions().setForce(true));
        assertThat(button(officer, "Xác nhận 6 nhiệm vụ")).isVisible();
    }

    private static void decidesTheNames(Page officer, String bench) {
        officer.navigate(bench);
        Locator hoiAn = Bench.asked(officer, "UBND thành phố Hội An");
        hoiAn.locator("input[name=typed]").fill("UBND thành phố Đông Hà");
        Bench.choose(hoiAn);
        assertThat(Bench.bar(officer)).containsText("Còn 2 tên phải chọn");

        Locator writers = Bench.asked(officer, "Hội Văn học - Nghệ thuật tỉnh");
        writers.locator("input[value=add]").check();
        Bench.choose(writers);
        assertThat(Bench.bar(officer)).containsText("Còn 1 tên phải chọn");

        // leaves it for later, and comes back
        link(officer, "Để làm sau").click();
        assertThat(row(officer, "giai đoạn 2021-2030")).containsText("còn 1 tên phải chọn");
        link(officer, "Thông tin đối ngoại tỉnh Quảng Nam giai đoạn 2021-2030").click();
        Locator duyXuyen = Bench.asked(officer, "UBND huyện Duy Xuyên");
        Bench.leaveOpen(duyXuyen);
        assertThat(Bench.bar(officer)).containsText("Đã đủ để xác nhận");
    }

    private static void confirms(Page officer) {
        Bench.confirm(officer, 6);
        assertThat(officer.locator(".toasts")).containsText("Đã xác nhận 6 nhiệm vụ");
        assertThat(officer.locator("main")).containsText("Đã xác nhận");
        assertThat(link(officer, CORRECTED)).isVisible();
        assertThat(link(officer, "Hội Văn học - Nghệ thuật tỉnh")).isHidden();
    }

    private static void theAgencyHasItsTask(Page focal) {
        focal.navigate("/work");
        assertThat(heading(focal, "Việc của tôi")).isVisible();
        tab(focal, "Chủ trì").click();
        tab(focal, "Quý II").click();
        assertThat(focal.locator("li.task").filter(having(CORRECTED))).containsText("Chủ trì");
        tab(focal, "Quý I").click();
        assertThat(link(focal, CORRECTED)).hasCount(0);
        tab(focal, "Quý III").click();
        link(focal, CORRECTED).click();
        assertThat(focal.locator("section.excerpt")).containsText(ASKING_GUESTS);
        assertThat(focal.locator("main")).containsText("Công an tỉnh");
    }

    private static void theListFindsIt(Page officer) throws IOException {
        officer.navigate("/tasks");
        officer.locator("input[type=search]").fill("hoi dap TIENG anh");
        officer.locator("input[type=search]").press("Enter");
        assertThat(officer.locator("tbody tr")).hasCount(1);
        assertThat(link(officer, CORRECTED)).isVisible();

        officer.navigate("/tasks");
        officer.getByLabel("Cơ quan").selectOption("Sở Ngoại vụ");
        assertThat(officer).hasURL(Pattern.compile(".*agency=\\d+.*"));
        officer.getByLabel("Vai trò").selectOption("Chủ trì");
        assertThat(officer).hasURL(Pattern.compile(".*role=LEAD.*"));
        assertThat(link(officer, CORRECTED)).isVisible();

        Download file = officer.waitForDownload(() -> link(officer, "Tải .xlsx").click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(rows(file.path()))
                .anySatisfy(
                        row -> assertThat(row).contains(CORRECTED, "Quý II - III/2022", "Sở Ngoại vụ", "Công an tỉnh"));
    }

    /** The real plan of the province, where its file is at hand. */
    @Test
    void theRealPlanOfTheProvinceBecomesTasksToo(Product product) {
        String folder = System.getenv("NHIPCAU_DOCUMENTS");
        Path plan = Path.of(folder == null ? "" : folder, "plan-quang-tri-2022.txt");
        assumeThat(folder != null && Files.exists(plan)).isTrue();
        Page officer = product.as("chuyen-vien.stttt");
        Papers.drop(officer, plan);
        assertThat(heading(officer, "14 nhiệm vụ")).isVisible();
        assertThat(officer.locator("#rec")).containsText("Không nêu thời gian thực hiện");
        while (Bench.asked(officer).count() > 0) {
            Bench.leaveOpen(Bench.asked(officer).first());
            officer.waitForLoadState();
        }
        Bench.confirm(officer, 14);
        assertThat(officer.locator(".toasts")).containsText("Đã xác nhận 14 nhiệm vụ");
    }

    private static List<List<String>> rows(Path file) throws IOException {
        DataFormatter words = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(words.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
