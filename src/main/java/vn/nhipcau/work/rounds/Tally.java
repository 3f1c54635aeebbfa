package vn.nhipcau.work.rounds;

/**
 * How many of the agencies that report in a round have done so.
 *
 * @param submitted at least once, also where the report was returned since
 * @param onTime submitted for the first time before the due day was over
 */
public record Tally(int agencies, int submitted, int onTime, int accepted) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                agencies + other.agencies,
                submitted + other.submitted,
                onTime + other.onTime,
                accepted + other.accepted);
    }

    public Rate submittedRate() {
        return new Rate(submitted, agencies);
    }

    public Rate onTimeRate() {
        return new Rate(onTime, agencies);
    }

    public Rate acceptedRate() {
        return new Rate(accepted, agencies);
    }

    public int missing() {
        return agencies - submitted;
    }
}
