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

    /** Others were before, and it was not its turn in time. */
    public static final class Busy extends NoPdf {
        @Serial
        private static final long serialVersionUID = 1;

        Busy(String waited) {
            super("LibreOffice was busy with other papers for " + waited);
        }
    }

    /** Somebody else ended it, as systems do that run out of memory. */
    public static final class Killed extends NoPdf {
        @Serial
        private static final long serialVersionUID = 1;

        Killed(int signal) {
            super("LibreOffice was killed (signal " + signal + "), perhaps because memory ran out");
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
