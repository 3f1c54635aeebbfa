package vn.nhipcau.work.activities;

import java.util.List;
import vn.nhipcau.work.planning.AgencyTask;

/**
 * What the program says beside the form while one types.
 *
 * @param sentence as it will stand in the report, empty until there is enough for one
 * @param old whether the day is long past, perhaps by a slip
 * @param tasks chosen, as the agency has them
 * @param offers of other agencies: perhaps this is written already
 */
public record Told(
        List<Sentence.Piece> sentence, boolean old, List<OfTask> tasks, List<Activity> offers, List<Long> taskIds) {

    /**
     * A task that was chosen.
     *
     * @param otherLeads who else leads it
     * @param logged how many activities were logged for it, of all agencies
     */
    public record OfTask(AgencyTask task, List<String> otherLeads, int logged) {}
}
