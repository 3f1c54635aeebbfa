package vn.nhipcau.work.year;

/** How a task stands on the board: what its lead said of it, or what its time and its activities say. */
public enum TaskState {
    FORGOTTEN("gap", "gap"),
    /** Its time is over and its lead says that it is still being done. */
    OVERRUN("over", "over"),
    RUNNING("run", "draft"),
    AHEAD("next", "none"),
    POSTPONED("held", "held"),
    NOT_DONE("off", "off"),
    DONE("done", "ok"),
    UNDATED("open", "open");

    private final String look;
    private final String shape;

    TaskState(String look, String shape) {
        this.look = look;
        this.shape = shape;
    }

    /** The class of its bar. */
    public String look() {
        return look;
    }

    /** Its silhouette in the sprite, and the class of its word. */
    public String shape() {
        return shape;
    }

    public String key() {
        return "work.year.state." + name();
    }
}
