package vn.nhipcau.library.exchange;

import java.util.List;
import vn.nhipcau.library.Coded;

/**
 * What a file brought back.
 *
 * @param accepted lines of the edition with their translations, each at most once, in the order of the file
 * @param overtaken lines whose original says something else now
 * @param memory pairs that are no translation of this edition as it stands, but worth remembering
 * @param findings in the order of the file
 */
public record Brought(List<Line> accepted, List<Overtaken> overtaken, List<MemoryUnit> memory, List<Finding> findings) {
    /**
     * A line that was translated when its original was another.
     *
     * @param line as it stands now
     * @param source what was translated
     */
    public record Overtaken(Line line, Coded source, Coded target) {}

    public Brought {
        accepted = List.copyOf(accepted);
        overtaken = List.copyOf(overtaken);
        memory = List.copyOf(memory);
        findings = List.copyOf(findings);
    }

    /** Whether nothing of the file was taken. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.outcome() == Finding.Outcome.REFUSED);
    }

    static Brought refused(Finding why) {
        return new Brought(List.of(), List.of(), List.of(), List.of(why));
    }
}
