package vn.nhipcau.paper.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.PlanReader;

/** Tables of one or two tasks; rows are parted by "//". */
class TaskTableTest {
    /** Tasks as "number title", numbers that are not written as "-". */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            STT|Nội dung|Chủ trì|Thời gian//1|Làm phim|Sở Du lịch|Quý I = 1 Làm phim
            Thời gian|Chủ trì|Công việc|TT//Quý I|Sở Du lịch|Làm phim|1 = 1 Làm phim
            Nội dung|Chủ trì|Thời gian//Làm phim|Sở Du lịch|Quý I//In sách|Sở Y tế|Quý II = - Làm phim; - In sách
            STT|Nội dung|Chủ trì|Thời gian//I|Trong nước||//1|Làm phim|Sở Du lịch|Quý I = 1 Làm phim
            STT|Kinh phí|Nội dung|Chủ trì//I|Trong nước||//1|90 triệu|Làm phim|Sở Du lịch = 1 Làm phim
            STT|Nội dung|Chủ trì|Thời gian//1|Trong nước||//1.1|Làm phim|Sở Du lịch|Quý I = 1.1 Làm phim
            STT|Thời gian|Nội dung|Chủ trì//A|TRONG NƯỚC||//1|Quý I|Làm phim|Sở Du lịch//B|NƯỚC NGOÀI||//2|Quý I|In sách|Sở Y tế = 1 Làm phim; 2 In sách
            Nội dung|Chủ trì|Thời gian//Trong nước||//Làm phim|Sở Du lịch|Quý I = - Làm phim
            Nội dung|Chủ trì|Thời gian//1. Làm phim|Sở Du lịch|Quý I = 1 Làm phim
            STT|Nội dung|Chủ trì|Thời gian//(1)|(2)|(3)|(4)//1|Làm phim|Sở Du lịch|Quý I = 1 Làm phim
            STT|Nội dung|Chủ trì|Thời gian//1|Làm phim|Sở Du lịch|Quý I//STT|Nội dung|Chủ trì|Thời gian//2|In sách|Sở Y tế| = 1 Làm phim; 2 In sách
            STT|Chủ trì|Hoạt động//1.|Sở Du lịch|Làm phim//2)|Sở Y tế|In sách = 1 Làm phim; 2 In sách
            """)
    void rowsAreTasksUnlessTheyGroupThem(String table, String tasks) {
        assertEquals(tasks, read("II. NỘI DUNG", table));
    }

    @ParameterizedTest
    @CsvSource({
        "II. NỘI DUNG, 1 Làm phim",
        "II. PHÂN CÔNG NHIỆM VỤ, 1 Làm phim",
        "II. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN, 1 Làm phim",
        "IV. TỔ CHỨC THỰC HIỆN, ''",
        "II. MỤC TIÊU, ''",
    })
    void sectionTellsWhetherItsTableHoldsTasks(String heading, String tasks) {
        assertEquals(tasks, read(heading, "STT|Nội dung|Chủ trì|Thời gian//1|Làm phim|Sở Du lịch|Quý I"));
    }

    private static String read(String heading, String table) {
        String rows =
                table.replace("//", "\n").lines().map(row -> "|" + row + "|").collect(Collectors.joining("\n"));
        String paper =
                "KẾ HOẠCH\nThông tin đối ngoại năm 2024\n\nI. YÊU CẦU\nĐúng hạn.\n\n" + heading + "\n\n" + rows + "\n";
        return PlanReader.read(
                        PaperFile.read("ke-hoach.txt", paper.getBytes(StandardCharsets.UTF_8)), KnownAgencies.general())
                .tasks()
                .stream()
                .map(task -> (task.number() == null ? "-" : task.number()) + " " + task.title())
                .collect(Collectors.joining("; "));
    }
}
