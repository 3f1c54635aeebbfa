package vn.nhipcau.work.reporting;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rounds. */
@Component
public class Rounds {
    public Optional<ReportingRound> find(long id) {
        return Optional.empty();
    }
}
