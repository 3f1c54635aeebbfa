package vn.nhipcau.paper.source;

/** A straight line drawn on a page, along one axis; points from the top left corner. */
record PdfRuling(boolean horizontal, double at, double from, double to) {
    private static final double NEAR = 2.5;

    boolean touches(PdfRuling other) {
        if (horizontal == other.horizontal) {
            return near(at, other.at) && from <= other.to + NEAR && other.from <= to + NEAR;
        }
        return at >= other.from - NEAR && at <= other.to + NEAR && other.at >= from - NEAR && other.at <= to + NEAR;
    }

    boolean covers(double place) {
        return place >= from - NEAR && place <= to + NEAR;
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= NEAR;
    }
}
