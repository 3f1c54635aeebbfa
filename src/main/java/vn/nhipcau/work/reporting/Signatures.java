package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.people.delegations.Delegations;
import vn.nhipcau.work.rounds.ReportingRound;

/** Looks whether someone signs a paper in a leader's place today. */
@Component
class Signatures {
    private final Delegations delegations;
    private final PaperHeads heads;
    private final Clock clock;

    Signatures(Delegations delegations, PaperHeads heads, Clock clock) {
        this.delegations = delegations;
        this.heads = heads;
        this.clock = clock;
    }

    Optional<Signature> proposed(Report report, ReportingRound round) {
        long signs = report.consolidated() ? round.issuer() : report.agency();
        return delegations.running(signs, Text.day(clock.instant())).stream()
                .findFirst()
                .map(delegation -> Signature.of(heads.kind(signs, round), delegation));
    }
}
