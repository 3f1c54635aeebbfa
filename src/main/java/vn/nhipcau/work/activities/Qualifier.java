package vn.nhipcau.work.activities;

/** How sure a number is: {@code 812}, {@code trên 812}, {@code khoảng 812}. */
public enum Qualifier {
    EXACT(""),
    MORE_THAN("trên "),
    ABOUT("khoảng ");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /** As a Vietnamese paper writes it before the number, with its space. */
    String word() {
        return word;
    }

    /** Of a sum of two: what is only about makes the sum about; what is more makes it more. */
    Qualifier and(Qualifier other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
