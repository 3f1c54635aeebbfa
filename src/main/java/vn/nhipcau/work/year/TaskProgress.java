package vn.nhipcau.work.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands by what its agencies said.
 *
 * @param state of the whole
 * @param word by which it stands so, null where time and activities say it
 * @param present the present word of each agency, leads first
 * @param earlier all that stands no longer, the last first
 * @param agency the visitor's own, where it may say how the task stands; else null
 */
public record TaskProgress(
        long task,
        TaskState state,
        @Nullable ProgressWord word,
        List<ProgressWord> present,
        List<ProgressWord> earlier,
        @Nullable Long agency) {

    public boolean tells() {
        return agency != null;
    }

    /** Whether it is the visitor's agency's own, to take back. */
    public boolean isOwn(ProgressWord said) {
        return agency != null && said.agency() == agency;
    }

    /** The version of the last word of an agency, whether it stands or not. */
    int lastOf(long of) {
        return java.util.stream.Stream.concat(present.stream(), earlier.stream())
                .filter(word -> word.agency() == of)
                .mapToInt(ProgressWord::version)
                .max()
                .orElse(0);
    }

    public String address() {
        return "/tasks/" + task + "/progress";
    }
}
