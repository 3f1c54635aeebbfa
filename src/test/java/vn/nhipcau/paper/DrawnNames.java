package vn.nhipcau.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.nhipcau.paper.DrawnPlan.Body;

/** Names of offices of a province that no map shows, put together from heads and fields. */
final class DrawnNames {
    private static final List<String> PLACES = List.of(
            "Thạch Lam",
            "Vân Khê",
            "Sơn Hạ",
            "Hà Nguyên",
            "Lam Giang",
            "Bình Sa",
            "Đông Lĩnh",
            "Krông Măng",
            "Phú Thượng");
    private static final List<String> FIELDS = List.of(
            "Văn hóa",
            "Thể thao",
            "Du lịch",
            "Ngoại vụ",
            "Di sản",
            "Lễ hội",
            "Hội nhập",
            "Truyền thông",
            "Báo chí",
            "Làng nghề",
            "Kiều bào",
            "Hải đảo",
            "Đầu tư",
            "Thương mại",
            "Đổi mới sáng tạo",
            "Khoa học");
    /** Behind a comma these are departments of their own: nobody could tell one name from two. */
    private static final List<String> TWO_WAYS = List.of("Văn hóa và Thể thao", "Thương mại và Du lịch");

    private static final List<String> FIXED = List.of(
            "Công an tỉnh",
            "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
            "Bộ Chỉ huy Quân sự tỉnh",
            "Ban Tuyên giáo Tỉnh ủy",
            "Văn phòng UBND tỉnh",
            "Tỉnh đoàn",
            "Hội Nhà báo tỉnh",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Tài chính",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Liên hiệp các tổ chức hữu nghị tỉnh");
    private static final List<String> GROUPS = List.of(
            "các sở, ban, ngành",
            "UBND các huyện, thị xã, thành phố",
            "các cơ quan, đơn vị có liên quan",
            "các đơn vị liên quan",
            "các doanh nghiệp lữ hành");
    private static final List<String> STRANGE =
            List.of("Câu lạc bộ Chèo thuyền %s", "Quỹ Bạn đường %s", "Nhóm Họa sĩ %s");

    private final Random random;
    private final String province;

    DrawnNames(Random random) {
        this.random = random;
        this.province = one(PLACES);
    }

    String province() {
        return province;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String place() {
        return one(PLACES);
    }

    /** One to three different fields: "Di sản", "Di sản và Lễ hội", "Di sản, Lễ hội và Du lịch". */
    private String fields(int most) {
        List<String> fields = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        while (fields.size() < count) {
            String field = one(FIELDS);
            if (!fields.contains(field)) {
                fields.add(field);
            }
        }
        String last = fields.removeLast();
        if (!fields.isEmpty() && TWO_WAYS.contains(fields.getLast() + " và " + last)) {
            return fields(most);
        }
        return fields.isEmpty() ? last : String.join(", ", fields) + " và " + last;
    }

    /** A single body. */
    Body single() {
        String name = switch (random.nextInt(13)) {
            case 0, 1 -> "Sở " + fields(3);
            case 2 -> "Trung tâm " + fields(3) + (random.nextBoolean() ? " tỉnh" : " tỉnh " + province);
            case 3 -> "Ban Quản lý Khu kinh tế " + place();
            case 4 -> (random.nextBoolean() ? "UBND huyện " : "Ủy ban nhân dân thành phố ") + place();
            case 5 -> "Báo " + province;
            case 6 -> "Đài Phát thanh và Truyền hình " + province;
            case 7 -> "Hội Hữu nghị Việt Nam - Lào tỉnh";
            case 8 -> "Cục " + fields(2) + " tỉnh";
            default -> one(FIXED);
        };
        return new Body(name, false, false);
    }

    Body group() {
        return new Body(one(GROUPS), true, false);
    }

    Body strange() {
        return new Body(one(STRANGE).formatted(place()), false, true);
    }
}
