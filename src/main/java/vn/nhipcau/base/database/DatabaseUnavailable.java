package vn.nhipcau.base.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be had; the message is one Vietnamese line for the person who started the program. */
public class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String message) {
        this(message, null);
    }

    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
