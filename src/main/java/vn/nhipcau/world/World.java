package vn.nhipcau.world;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.people.members.Members;

/** Quảng Trị in 2021 and 2022, told from the facts of its plan and report: agencies, posts, tasks. */
@Component
public class World {
    /** The common password of the sample's posts. */
    public static final String PASSWORD = "nhip-cau-2022";

    private final Members members;
    private final SamplePeople people;

    World(Members members, SamplePeople people) {
        this.members = members;
        this.people = people;
    }

    /** The sign-in names of the posts that are offered. */
    public static List<String> offered() {
        return SamplePeople.offered();
    }

    /** Fills an empty database with the province. */
    @Transactional
    public void fillOnce() {
        if (members.none()) {
            people.fill();
        }
    }

    /** The posts that one may sign in as. */
    public List<Members.Post> posts() {
        return members.posts(offered());
    }
}
