package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done to one agency's report in one round, in order: the only thing that the recount looks at. */
final class Course {
    final List<Deed> deeds = new ArrayList<>();
    final Map<Long, LocalDate> moreTime = new HashMap<>();

    /** Those that another has taken back are no deeds. */
    List<Deed> standing() {
        List<Deed> standing = new ArrayList<>();
        for (Deed deed : deeds) {
            if (deed.move() == ReportMove.TAKE_BACK || deed.move() == ReportMove.UNDO_RETURN) {
                standing.removeLast();
            } else {
                standing.add(deed);
            }
        }
        return standing;
    }

    @Nullable
    LocalDate filed() {
        return standing().stream()
                .filter(deed -> deed.move() == ReportMove.SUBMIT)
                .map(Deed::day)
                .findFirst()
                .orElse(null);
    }

    LocalDate due(LocalDate ofRound) {
        return moreTime.values().stream().reduce(ofRound, (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean isAccepted() {
        return !standing().isEmpty() && standing().getLast().move() == ReportMove.ACCEPT;
    }

    String words(LocalDate due, LocalDate today) {
        if (filed() == null) {
            return today.isAfter(due(due)) ? "OVERDUE" : standing().isEmpty() ? "NOT_BEGUN" : "DRAFT";
        }
        return switch (standing().getLast().move()) {
            case SUBMIT -> "SUBMITTED";
            case RETURN -> "RETURNED";
            case ACCEPT -> "ACCEPTED";
            default -> "DRAFT";
        };
    }

    /** A move and its day. */
    record Deed(ReportMove move, LocalDate day) {}
}
