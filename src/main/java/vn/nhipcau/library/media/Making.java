package vn.nhipcau.library.media;

/** How far the public forms of a medium are. */
public enum Making {
    WAITING,
    WORKING,
    READY,
    FAILED;

    /** The key of its words. */
    public String key() {
        return "library.media.making." + name();
    }
}
