package vn.nhipcau.library.media;

/** What a medium is to one who looks at it. */
public enum MediaKind {
    PICTURE("image"),
    /** Drawn in lines, shown at any size: SVG. */
    DRAWING("image"),
    FILM("film"),
    SOUND("volume-2"),
    PDF("file-text");

    private final String icon;

    MediaKind(String icon) {
        this.icon = icon;
    }

    /** The key of its words. */
    public String key() {
        return "library.media.kind." + name();
    }

    /** Its sign in the sprite. */
    public String icon() {
        return icon;
    }

    /** Whether one sees it stand still, so that an alternative text can say what is seen. */
    public boolean isSeen() {
        return this == PICTURE || this == DRAWING;
    }

    /** Whether it passes in time, so that its words can be shown along with it. */
    public boolean isPlayed() {
        return this == FILM || this == SOUND;
    }
}
