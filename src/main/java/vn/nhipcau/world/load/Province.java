package vn.nhipcau.world.load;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Province(
            LoadPeople people,
            LoadPlans plans,
            LoadActivities activities,
            LoadReports reports,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.people = people;
        this.plans = plans;
        this.activities = activities;
        this.reports = reports;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** What a loaded province has. */
    public record Loaded(int agencies, int members, int activities, int reports) {}

    /** Fills an empty database, telling how far it has come. */
    public Loaded fill(Size size, Consumer<String> progress) {
        Grammar words = Grammar.read();
        Cast cast = inOne(() -> people.fill(size, words));
        progress.accept(cast.bodies().size() + " cơ quan; đăng nhập: " + LoadPeople.OFFICER
                + ", quan-tri, dau-moi.1, lanh-dao.2; mật khẩu " + World.PASSWORD);
        List<Assigned> tasks = inOne(() -> plans.fill(size, words, cast));
        progress.accept(tasks.size() + " nhiệm vụ");
        LoadActivities.Run run = activities.new Run(size, words, cast, tasks);
        while (inOne(run::more)) {
            progress.accept(run.written() + " hoạt động");
        }
        jdbc.sql("analyze").update();
        int filed = 0;
        for (int round = 0; round < size.rounds(); round++) {
            int number = round;
            filed += inOne(() -> reports.fill(number, size, words, cast));
            progress.accept("kỳ báo cáo " + (round + 1) + "/" + size.rounds());
        }
        jdbc.sql("vacuum (analyze)").update();
        return new Loaded(
                cast.bodies().size(),
                cast.bodies().stream().mapToInt(body -> body.members().size()).sum(),
                size.activities(),
                filed);
    }

    private <T> T inOne(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }
}
