package vn.nhipcau.base.database;

import java.nio.file.Path;
import java.util.Locale;

/** What a data directory is for: an office's own work, or trying the program out. */
public enum DataKind {
    LIVE,
    DEMO;

    /** As it stands in the directory itself. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it lies unless a person names another place: in the program's own folder, wherever it is called from. */
    public Path usualDirectory() {
        return Path.of(System.getProperty("nhipcau.root", ""), "data", word())
                .toAbsolutePath()
                .normalize();
    }
}
