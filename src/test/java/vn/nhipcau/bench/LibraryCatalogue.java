package vn.nhipcau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.nhipcau.base.database.TestPostgres;
import vn.nhipcau.library.catalogue.Measured;

/** How long the promotion database takes to count all facets and find the first page. */
final class LibraryCatalogue {
    private static final int RUNS = 7;

    private LibraryCatalogue() {}

    static void measure() {
        DataSource database = TestPostgres.freshDatabase();
        Measured.fill(database);
        System.out.println(
                "10,000 editions in seven languages, 50,000 media: all facets counted and the first page found");
        for (Map.Entry<String, Runnable> question : Measured.questions(database).entrySet()) {
            List<Double> times = new ArrayList<>();
            for (int run = -2; run < RUNS; run++) {
                long begun = System.nanoTime();
                question.getValue().run();
                if (run >= 0) {
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            }
            new Figures(times).print(question.getKey(), "ms");
        }
    }
}
