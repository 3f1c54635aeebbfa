package vn.nhipcau.work.desk;

import java.util.List;
import vn.nhipcau.work.activities.ActivityRows;

/**
 * What an agency logged lately.
 *
 * @param all how many activities it has this year
 */
public record Recent(List<ActivityRows.Row> rows, long all) {}
