package vn.nhipcau.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered task of a plan.
 *
 * @param number as written, without its dot or bracket ("07", "1.2", "a"); null where the paper gives it none
 * @param title joined over broken lines
 * @param content its paragraphs without bullets
 * @param timeFrame null when the paper names no time
 * @param product what is to be delivered, as written
 * @param budget what it may cost, as written
 * @param firstLine number of the first {@link Line}
 * @param lastLine number of the last
 */
public record PlanTask(
        @Nullable String number,
        String title,
        List<String> content,
        @Nullable TimeFrame timeFrame,
        List<TaskRole> roles,
        @Nullable String product,
        @Nullable String budget,
        int firstLine,
        int lastLine) {
    public PlanTask {
        content = List.copyOf(content);
        roles = List.copyOf(roles);
    }
}
