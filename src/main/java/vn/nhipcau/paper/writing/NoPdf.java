package vn.nhipcau.paper.writing;

import java.io.Serial;

/** Why there is no PDF file of a paper. Nothing is lost: the Word file is there. */
public abstract sealed class NoPdf extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private NoPdf(String message) {
        super(message);
    }

    /** LibreOffice is not on this machine. */
    public static final class Absent extends NoPdf {
        @Serial
        private static final long serialVersionUID = 1;

        Absent() {
            super("LibreOffice was not found: neither soffice nor libreoffice is on the path");
        }
    }

    /** It took longer than allowed and was ended. */
    public static final class TimedOut extends NoPdf {
        @Serial
        private static final long serialVersionUID = 1;

        TimedOut(String limit) {
            super("LibreOffice was ended after " + limit);
        }
    }

    /** It ended without a PDF file, or could not be started; the message holds what it said. */
    public static final class Failed extends NoPdf {
        @Serial
        private static final long serialVersionUID = 1;

        Failed(String said) {
            super("LibreOffice made no PDF file: " + said);
        }
    }
}
