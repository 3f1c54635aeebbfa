package vn.nhipcau.work.activities;

/** A task that an activity belongs to. */
public record TaskNamed(long id, String number, String title) {
    public String shown() {
        return number + ". " + title;
    }

    public String address() {
        return "/tasks/" + id;
    }
}
