package vn.nhipcau.library.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms for tests of the rules. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    static final Term CON_CO = prescribed(
            1,
            main("vi", "Cồn Cỏ"),
            also("vi", "đảo Cồn Cỏ"),
            main("en", "Con Co island"),
            also("en", "Con Co"),
            Form.forbidden("en", "Tiger Island", "named so in the war"));

    static final Term HOANG_SA = prescribed(
            2,
            main("vi", "Hoàng Sa"),
            also("vi", "quần đảo Hoàng Sa"),
            main("en", "Hoàng Sa archipelago"),
            also("en", "Hoang Sa"),
            Form.forbidden("en", "Paracel Islands", "another name"),
            Form.forbidden("en", "Paracel", "another name"),
            main("zh", "黄沙群岛"),
            Form.forbidden("zh", "西沙群岛", "another name"),
            main("fr", "archipel de Hoàng Sa"),
            main("ko", "호앙사 군도"),
            main("th", "หมู่เกาะหว่างซา"));

    static final Term EAST_SEA = term(
            3, main("vi", "Biển Đông"), main("zh", "东海"), Form.forbidden("zh", "南海", "another name", "越南海", "海南海"));

    static final Term EXTERNAL_INFORMATION =
            term(4, main("vi", "thông tin đối ngoại"), main("en", "external information"));

    static final Term CORRIDOR =
            term(5, main("vi", "Hành lang kinh tế Đông - Tây"), main("en", "East-West Economic Corridor"));

    static final TermFinder FINDER = finder(CON_CO, HOANG_SA, EAST_SEA, EXTERNAL_INFORMATION, CORRIDOR);

    private Sample() {}

    static TermFinder finder(Term... terms) {
        return new TermFinder(List.of(terms), TODAY);
    }

    static Form main(String language, String words) {
        return Form.of(language, FormRole.MAIN, words);
    }

    static Form also(String language, String words) {
        return Form.of(language, FormRole.ALLOWED, words);
    }

    static Term term(long id, Form... forms) {
        return dated(id, null, null, "", forms);
    }

    static Term prescribed(long id, Form... forms) {
        return dated(id, null, null, "Quy định của tỉnh", forms);
    }

    static Term dated(long id, @Nullable LocalDate from, @Nullable LocalDate to, String ground, Form... forms) {
        return new Term(
                id,
                TermKind.PLACE,
                "",
                "",
                "",
                null,
                ground,
                from,
                to,
                null,
                null,
                TermState.APPROVED,
                1,
                List.of(forms));
    }

    /** What is found, as it stands in the text. */
    static List<String> found(String text, String language) {
        return found(FINDER, text, language);
    }

    static List<String> found(TermFinder finder, String text, String language) {
        List<String> found = new ArrayList<>();
        for (Found one : finder.find(text, language)) {
            found.add((one.isForbidden() ? "not " : "") + text.substring(one.from(), one.to()));
        }
        return found;
    }
}
