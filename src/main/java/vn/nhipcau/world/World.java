package vn.nhipcau.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.people.members.Members;

/** Quảng Trị in 2021 and 2022, told from the facts of its plan and report: agencies, posts, tasks, activities. */
@Component
public class World {
    /** The common password of the sample's posts. */
    public static final String PASSWORD = "nhip-cau-2022";

    /** The Monday on which the plan of the year, signed this month, came into the program. */
    private static final LocalDate PLANNED = LocalDate.of(2022, 2, 14);

    private final Clock clock;
    private final SamplePeople people;
    private final SamplePapers papers;
    private final SampleActivities activities;
    private final SampleReports reports;
    private final SampleLibrary library;

    World(
            Clock clock,
            SamplePeople people,
            SamplePapers papers,
            SampleActivities activities,
            SampleReports reports,
            SampleLibrary library) {
        this.clock = clock;
        this.people = people;
        this.papers = papers;
        this.activities = activities;
        this.reports = reports;
        this.library = library;
    }

    /** The sign-in names of the posts that are offered. */
    public static List<String> offered() {
        return SamplePeople.offered();
    }

    /** Fills an empty database with the province. */
    @Transactional
    public void fillOnce() {
        if (people.none()) {
            on(PLANNED, () -> {
                people.fill();
                papers.confirmYear();
                papers.keepDays();
                papers.fileOld();
                library.fillTerms();
                library.fillMedia();
            });
            activities.log();
            reports.fill();
            papers.readSea();
            library.fill();
        }
    }

    /** Only the sample's own clock goes back; by any other all of it happens now. */
    private void on(LocalDate day, Runnable story) {
        if (clock instanceof SampleClock sample) {
            sample.tell(day, story);
        } else {
            story.run();
        }
    }

    /** The posts that one may sign in as. */
    public List<Members.Post> posts() {
        return people.posts();
    }
}
