package vn.nhipcau.world;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.members.Members;

/** Quảng Trị in 2021 and 2022, told from the facts of its plan and report: agencies, posts, tasks. */
@Component
public class World {
    /** The common password of the sample's posts. */
    public static final String PASSWORD = "nhip-cau-2022";

    private final Members members;

    World(Members members) {
        this.members = members;
    }

    /** Fills an empty database with the province. */
    public void fillOnce() {}

    /** The posts that one may sign in as. */
    public List<Members.Post> posts() {
        return members.posts();
    }
}
