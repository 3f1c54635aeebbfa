package vn.nhipcau.world.load;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.nhipcau.world.World;
import vn.nhipcau.world.load.LoadPlans.Assigned;

/** A whole generated province; the same size and seed say the same. */
@Component
public class Province {
    static final String ACTOR = "Nhịp Cầu";
    static final String PLACE = "Trường Giang";

    private final LoadPeople people;
    private final LoadPlans plans;
    private final LoadActivities activities;
    private final LoadReports reports;
    private final LoadEditions editions;
    private final Steps steps;

    Province(
            LoadPeople people,
            LoadPlans plans,
            LoadActivities activities,
            LoadReports reports,
            LoadEditions editions,
            Steps steps) {
        this.people = people;
        this.plans = plans;
        this.activities = activities;
        this.reports = reports;
        this.editions = editions;
        this.steps = steps;
    }

    /** What a loaded province has. */
    public record Loaded(int agencies, int members, int activities, int reports, int editions) {}

    /** Fills an empty database, telling how far it has come. */
    public Loaded fill(Size size, Consumer<String> progress) {
        Grammar words = Grammar.read();
        Cast cast = steps.inOne(() -> people.fill(size, words));
        progress.accept(cast.bodies().size() + " cơ quan; đăng nhập: " + LoadPeople.OFFICER
                + ", quan-tri, dau-moi.1, lanh-dao.2; mật khẩu " + World.PASSWORD);
        List<Assigned> tasks = steps.inOne(() -> plans.fill(size, words, cast));
        progress.accept(tasks.size() + " nhiệm vụ");
        LoadActivities.Run run = activities.new Run(size, words, cast, tasks);
        while (steps.inOne(run::more)) {
            progress.accept(run.written() + " hoạt động");
        }
        steps.analyze();
        int filed = 0;
        for (int round = 0; round < size.rounds(); round++) {
            int number = round;
            filed += steps.inOne(() -> reports.fill(number, size, words, cast));
            progress.accept("kỳ báo cáo " + (round + 1) + "/" + size.rounds());
        }
        LoadEditions.Run telling = editions.new Run(size, words, cast);
        while (steps.inOne(telling::more)) {
            progress.accept(telling.written() + " tin bài");
        }
        steps.rest();
        return new Loaded(
                cast.bodies().size(),
                cast.bodies().stream().mapToInt(body -> body.members().size()).sum(),
                size.activities(),
                filed,
                telling.written());
    }
}
