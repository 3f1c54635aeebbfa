package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.nhipcau.paper.DrawnPlan.Body;
import vn.nhipcau.paper.DrawnPlan.Duty;
import vn.nhipcau.paper.DrawnPlan.Group;
import vn.nhipcau.paper.DrawnPlan.Receiver;
import vn.nhipcau.paper.DrawnPlan.Role;
import vn.nhipcau.paper.DrawnPlan.Task;
import vn.nhipcau.paper.DrawnPlan.Time;

/** Draws plans from a seed: what they say first, then how it is laid out, so that the answer never comes from a reader. */
public final class PlanGenerator {
    private static final List<String> ACTS = List.of(
            "Tổ chức",
            "Xây dựng",
            "Biên soạn",
            "Sản xuất",
            "Duy trì",
            "In và phát hành",
            "Cập nhật",
            "Trưng bày",
            "Chuẩn bị",
            "Tham gia");
    private static final List<String> OBJECTS = List.of(
            "phim tài liệu về nghề dệt chiếu",
            "bộ ảnh làng chài ven sông",
            "chuyến thăm của phóng viên các nước láng giềng",
            "trang thông tin song ngữ",
            "tuần lễ ẩm thực vùng cao",
            "hội thảo về hợp tác biên giới",
            "cẩm nang cho nhà đầu tư",
            "lớp bồi dưỡng ngoại ngữ",
            "cuộc thi viết dành cho du học sinh",
            "triển lãm lưu động");
    private static final List<String> ENDS = List.of(
            "",
            "",
            ", giới thiệu cảnh quan và con người địa phương",
            " tại các cửa khẩu, bến cảng",
            " bằng ba thứ tiếng",
            " trên báo chí Trung ương và địa phương");
    private static final List<String> SENTENCES = List.of(
            "Mỗi đợt có ít nhất hai mươi người tham gia.",
            "Ưu tiên ấn phẩm số, dễ chia sẻ.",
            "Bản thảo được hai người đọc lại trước khi in.",
            "Chọn tuyến đi ngắn, gặp trực tiếp nghệ nhân và chủ nhà nghỉ.");
    private static final List<String> PRODUCTS = List.of(
            "02 phim, mỗi phim 15 phút",
            "1.000 cuốn",
            "01 báo cáo; 40 ảnh",
            "04 số",
            "Trang thông tin hoạt động ổn định");
    private static final List<String> BUDGETS =
            List.of("150 triệu đồng", "Theo dự toán được giao", "Nguồn xã hội hóa", "1.250.000.000 đồng");
    private static final List<String> DOES = List.of(
            "theo dõi, đôn đốc việc thực hiện Kế hoạch",
            "bố trí kinh phí theo quy định",
            "xây dựng kế hoạch chi tiết và gửi trước ngày 31/3",
            "hướng dẫn nghiệp vụ cho cơ sở",
            "tuyên truyền rộng rãi tới hội viên");
    private static final List<String> HEADINGS =
            List.of("Thông tin trong nước", "Thông tin ra nước ngoài", "Nhóm việc về hạ tầng", "Đào tạo, bồi dưỡng");

    private final Random random;
    private final DrawnNames names;
    private final DrawnTimes times;
    private final int year;

    private PlanGenerator(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.names = new DrawnNames(random);
        this.year = 2021 + random.nextInt(6);
        this.times = new DrawnTimes(random, year);
    }

    /** A plan on paper and its answer. */
    public static GeneratedPlan plan(long seed) {
        PlanGenerator generator = new PlanGenerator(seed);
        DrawnLayout layout = DrawnLayout.draw(generator.random);
        DrawnPlan plan = generator.draw(layout);
        return new GeneratedPlan(seed, layout, plan, generator.random.nextLong());
    }

    private DrawnPlan draw(DrawnLayout layout) {
        boolean grouped = random.nextInt(3) == 0;
        List<Group> groups = new ArrayList<>();
        int count = grouped ? 2 : 1;
        for (int i = 0; i < count; i++) {
            List<Task> tasks = new ArrayList<>();
            int size = 2 + random.nextInt(4);
            while (tasks.size() < size) {
                tasks.add(task(layout));
            }
            groups.add(new Group(grouped ? HEADINGS.get(i * 2 + random.nextInt(2)) : null, tasks));
        }
        String province = names.province();
        return new DrawnPlan(
                province,
                "ỦY BAN NHÂN DÂN TỈNH " + province.toUpperCase(Locale.ROOT),
                year,
                String.valueOf(10 + random.nextInt(900)),
                1 + random.nextInt(28),
                "Thông tin đối ngoại tỉnh " + province + " năm " + year,
                random.nextBoolean() ? (1000 + random.nextInt(300)) + "/KH-UBND" : null,
                groups,
                duties(),
                List.of(
                        new Receiver("Bộ Thông tin và Truyền thông", "b/c"),
                        new Receiver("Thường trực Tỉnh ủy", random.nextBoolean() ? "để b/c" : null),
                        new Receiver("Các sở, ban, ngành; UBND các huyện", null)),
                List.of(new int[] {10 + random.nextInt(15), 5}, new int[] {10 + random.nextInt(15), 11}));
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Body body = i == 2 ? new Body("UBND các huyện, thị xã, thành phố", true, false) : names.single();
            duties.add(new Duty(body, names.one(DOES)));
        }
        return duties;
    }

    private Task task(DrawnLayout layout) {
        boolean sentence = layout.form() == DrawnLayout.Form.SENTENCE;
        String title = names.one(ACTS) + " " + names.one(OBJECTS) + names.one(ENDS);
        List<String> content = random.nextInt(3) == 0 ? List.of(names.one(SENTENCES)) : List.of();
        boolean lacking = !sentence && random.nextInt(12) == 0;
        Time time = lacking && random.nextBoolean() ? null : sentence ? times.inSentence() : times.one();
        return new Task(
                title,
                content,
                time,
                roles(sentence, lacking && time != null),
                !sentence && random.nextInt(4) == 0 ? names.one(PRODUCTS) : null,
                !sentence && random.nextInt(5) == 0 ? names.one(BUDGETS) : null);
    }

    private List<Role> roles(boolean sentence, boolean lacking) {
        List<Role> roles = new ArrayList<>();
        List<String> used = new ArrayList<>();
        boolean noLead = lacking && random.nextBoolean();
        int leads = noLead ? 0 : random.nextInt(6) == 0 && !sentence ? 2 : 1;
        add(roles, used, RoleKind.LEAD, leads, false);
        int helpers = lacking && !noLead ? 0 : 1 + random.nextInt(3);
        boolean advised = !sentence && random.nextInt(10) == 0;
        add(roles, used, RoleKind.ADVISOR, advised ? 1 : 0, false);
        add(roles, used, RoleKind.COORDINATOR, helpers, true);
        return roles;
    }

    private void add(List<Role> roles, List<String> used, RoleKind kind, int count, boolean mixed) {
        int added = 0;
        while (added < count) {
            boolean last = added == count - 1;
            Body body = mixed && last && random.nextInt(3) == 0
                    ? names.group()
                    : mixed && random.nextInt(25) == 0 ? names.strange() : names.single();
            if (!used.contains(body.name())) {
                used.add(body.name());
                roles.add(new Role(kind, body));
                added++;
            }
        }
    }
}
