package vn.nhipcau.library.publications;

/**
 * How many copies of a print there are, computed from all movements: each figure less what was undone.
 *
 * @param received that came in
 * @param given that went to receivers
 * @param damaged broken or lost
 * @param counted by how many counting put the book right, negative where some were missing
 * @param planned that lines of the list wait for which are not sent yet
 */
public record Balance(Print print, int received, int given, int damaged, int counted, int planned) {
    /** How many are left. */
    public int stock() {
        return received - given - damaged + counted;
    }

    /** How many more are promised than are left; 0 where there are enough. */
    public int lacking() {
        return Math.max(0, planned - stock());
    }
}
