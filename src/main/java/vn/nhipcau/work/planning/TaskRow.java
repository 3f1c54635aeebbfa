package vn.nhipcau.work.planning;

/** A task in the list, with the plan that it is from. */
public record TaskRow(Task task, long plan, String planTitle, int forYear, int toYear) {
    public String years() {
        return forYear == toYear ? Integer.toString(forYear) : forYear + "–" + toYear;
    }
}
