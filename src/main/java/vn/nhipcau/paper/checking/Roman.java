package vn.nhipcau.paper.checking;

/** Roman numbers from 1 to 99. */
final class Roman {
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Roman() {}

    static String of(int number) {
        return TENS[number / 10 % 10] + ONES[number % 10];
    }
}
