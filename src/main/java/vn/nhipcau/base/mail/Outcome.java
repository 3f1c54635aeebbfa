package vn.nhipcau.base.mail;

/** What came of handing a letter to the server. */
sealed interface Outcome {
    record Sent() implements Outcome {}

    /**
     * Not taken.
     *
     * @param answer the server's own words
     * @param forGood whether it is of no use to try again
     */
    record Refused(Fault fault, String answer, boolean forGood) implements Outcome {}
}
