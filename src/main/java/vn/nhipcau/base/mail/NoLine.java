package vn.nhipcau.base.mail;

/** There is no line to the server, or it broke: nothing else can be sent either. */
final class NoLine extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    NoLine(Fault fault, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    String answer() {
        return String.valueOf(getMessage());
    }
}
